"""What the program itself says; of any other text, initials are left of a name, dots of the rest.

Nothing has to be told what is a name or a note: whatever no text of the catalogues, no day and no
number explains is hidden. A page that is added tomorrow is hidden the same way.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DOT = "•"
LONGEST_SENTENCE = 600
"""Signs of a text up to which it may be one of the program's sentences with something in it.

A longer one is the program's own as a whole, or somebody's: to look for parts in it takes long.
"""
LONGEST_NAME = 60
MOST_DIGITS = 6
"""A number with more digits may be of a telephone."""
DEEPEST = 6
FORGOTTEN_AFTER = 4096

_GAP = re.compile(r"\{\w*\}|%n")
_SEPARATORS = tuple(
    re.compile(f"({signs})")
    for signs in (
        r" +· +|\n+|  +",
        r" +→ +| +– +| ?; ",
        r"(?<=[.!?…]) +",
        r" ?: ",
        r", |[()\[\]]|« ?| ?»|[“”]",
    )
)
"""What sets the parts of a text off from each other, those first that hold the most together."""
_PLAIN = str.maketrans("\u00a0\u202f\u200b’", "   '")
_EDGES = re.compile(r"^\W+|\W+$")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*")
_PARTICLES = frozenset("d de des du el al la le van von".split())
_DAY = re.compile(r"\d{1,2}/\d{1,2}/\d{4}")


def normal(text: str) -> str:
    """Return a text as it is compared, letter for letter as long: plain spaces, small letters."""
    small = text.translate(_PLAIN).lower()
    # Few letters have a longer small one, and this one's depends on its neighbours.
    if len(small) == len(text) and "Σ" not in text:
        return small
    return "".join(map(_normal_letter, text))


@lru_cache(maxsize=1024)
def _normal_letter(letter: str) -> str:
    if letter in "\u00a0\u202f\u200b":
        return " "
    if letter == "’":
        return "'"
    small = letter.lower()
    return small if len(small) == 1 else letter


def _squeezed(text: str) -> str:
    return "".join(normal(text).split())


class Vocabulary:
    """Hides what none of its sentences says.

    Args:
        sentences: the program's texts, with ``{name}`` and ``%n`` where something is put in.
        dates: words that stand in days, lengths and ages beside a number.
    """

    def __init__(self, sentences: Iterable[str], dates: Iterable[str]) -> None:
        self._whole: set[str] = set()
        self._open: dict[str, list[str]] = {}
        self._dates = {normal(word) for word in dates}
        for sentence in sentences:
            self._learn(sentence)
            if "&" in sentence:
                self._learn(sentence.replace("&", ""))
        self._patterns: dict[str, re.Pattern[str]] = {}
        self._hidden = lru_cache(maxsize=FORGOTTEN_AFTER)(self._hide_whole)

    def _learn(self, sentence: str) -> None:
        if not _GAP.search(sentence):
            self._whole.add(_squeezed(_EDGES.sub("", sentence)))
            return
        literals = [_squeezed(part) for part in _GAP.split(sentence)]
        longest = max(literals, key=len)
        if any(letter.isalpha() for letter in longest):
            self._open.setdefault(longest, []).append(sentence)

    def forget(self) -> None:
        """Let go of the texts that were hidden."""
        self._hidden.cache_clear()

    def hidden(self, text: str) -> str:
        """Return what may be seen of ``text``, as long and broken into lines like it."""
        return self._hidden(text) if text and not text.isspace() else text

    def spoken(self, text: str, instead: str) -> str:
        """Return what may be heard of ``text``: one word instead of many dots."""
        return re.sub(rf"{DOT}[{DOT}\s]*(?<=\S)", instead, self.hidden(text))

    # ------------------------------------------------------------------ parts

    def _hide_whole(self, text: str) -> str:
        return "".join(self._parts(text, 0))

    def _parts(self, text: str, depth: int) -> Iterator[str]:
        """Yield the text in parts, each as it is or hidden."""
        bare = text.strip()
        if not bare or self._is_known(bare):
            yield text
            return
        if depth < DEEPEST and len(bare) <= LONGEST_SENTENCE:
            inside = self._in_sentence(text, depth), self._in_pieces(text, depth)
            found = [one for one in inside if one is not None]
            if found:
                yield min(found, key=lambda one: one.count(DOT))
                return
        yield _of_name(text) if _looks_like_name(bare) else _dots(text)

    def _is_known(self, text: str) -> bool:
        bare = _EDGES.sub("", text)
        return not bare or _squeezed(bare) in self._whole or self._is_number_or_day(normal(bare))

    def _is_number_or_day(self, bare: str) -> bool:
        if _DAY.fullmatch(bare):
            return True
        words = "".join(sign if sign.isalpha() or sign in ".'°" else " " for sign in bare).split()
        digits = sum(sign.isnumeric() for sign in bare)
        return 0 < digits <= MOST_DIGITS and all(map(self._stands_in_days, words))

    def _stands_in_days(self, word: str) -> bool:
        bare = word.strip(".'")
        return not bare or bare in self._dates or f"{bare}." in self._dates

    def _in_sentence(self, text: str, depth: int) -> str | None:
        """Return the text where it is a sentence of the program's, hidden where it has gaps."""
        plain, tight = normal(text), _squeezed(text)
        likely = (self._open[literal] for literal in self._open if literal in tight)
        # The sentence that says most of it by itself.
        for sentence in sorted((one for some in likely for one in some), key=_own, reverse=True):
            found = self._pattern(sentence).fullmatch(plain)
            if found:
                return self._with_gaps(text, found, depth)
        return None

    def _with_gaps(self, text: str, found: re.Match[str], depth: int) -> str:
        made, at = "", 0
        for group in range(1, (found.re.groups or 0) + 1):
            start, end = found.span(group)
            made += text[at:start] + "".join(self._parts(text[start:end], depth + 1))
            at = end
        return made + text[at:]

    def _pattern(self, sentence: str) -> re.Pattern[str]:
        if sentence not in self._patterns:
            parts = re.split(r"(\{\w*\}|%n)", normal(sentence))
            pattern = "".join(map(_pattern_of, parts))
            self._patterns[sentence] = re.compile(rf"\s*{pattern}\s*", re.DOTALL)
        return self._patterns[sentence]

    def _in_pieces(self, text: str, depth: int) -> str | None:
        plain = normal(text)
        separator = next((signs for signs in _SEPARATORS if signs.search(plain)), None)
        if separator is None:
            return None
        made, at = "", 0
        for sign in separator.finditer(plain):
            made += "".join(self._parts(text[at : sign.start()], depth + 1))
            made += text[sign.start() : sign.end()]
            at = sign.end()
        return made + "".join(self._parts(text[at:], depth + 1))


def _own(sentence: str) -> int:
    return sum(letter.isalpha() for letter in _GAP.sub("", sentence))


def _pattern_of(part: str) -> str:
    """Return the pattern of a gap, which holds a number or anything, or of the words between."""
    if part == "%n":
        return r"(\d[\d\s]*)"
    return "(.+?)" if _GAP.fullmatch(part) else _literal(part)


def _literal(text: str) -> str:
    words = re.split(r"\s+", text)
    # Where French sets a space before a sign, English and a bare template do not; between words,
    # and between a word and what is put in, there is one: « le {day} » says nothing of « Léa ».
    spaced = re.escape(words[0])
    for before, after in pairwise(words):
        is_word = (before[-1:] or "x").isalnum() and (after[:1] or "x").isalnum()
        spaced += (r"\s+" if is_word else r"\s*") + re.escape(after)
    return re.sub(r"(;|:|!|\?|»|%|\\\?)", r"\\s*\1", spaced).replace(r"\\s*\?", r"\s*\?")


def _looks_like_name(text: str) -> bool:
    words = text.split()
    if len(text) > LONGEST_NAME or not any(map(_is_capital, words)):
        return False
    return all(
        _is_capital(word) or re.split("['’]", word)[0] in _PARTICLES
        for word in words
        if _NAME.fullmatch(word)
    ) and all(map(_NAME.fullmatch, words))


def _is_capital(word: str) -> bool:
    """Whether a word begins like a name; scripts without capitals write names as they write."""
    return word[0].isalpha() and not word[0].islower()


def _of_name(text: str) -> str:
    """Return « I. B. » of « Inès Benali »."""
    capitals = [word[0] for word in text.split() if _is_capital(word)]
    before, after = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
    return f"{before}{' '.join(f'{letter}.' for letter in capitals)}{after}"


def _dots(text: str) -> str:
    return re.sub(r"\S", DOT, text)
