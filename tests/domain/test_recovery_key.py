from __future__ import annotations

import random

import pytest

from mentordesk.domain.problems import Problem
from mentordesk.domain.recovery_key import KEY_BYTES, RecoveryKey, is_whole, parse
from mentordesk.domain.sign_groups import SIGNS

SAMPLES = [
    RecoveryKey(bytes(KEY_BYTES)),
    RecoveryKey(b"\xff" * KEY_BYTES),
    *(RecoveryKey(random.Random(seed).randbytes(KEY_BYTES)) for seed in range(4)),
]
PLAIN = RecoveryKey(bytes(range(KEY_BYTES)))


def bare(key: RecoveryKey) -> str:
    return key.text.replace("-", "")


def test_text_has_nine_groups_of_four_signs() -> None:
    groups = PLAIN.text.split("-")
    assert [len(group) for group in groups] == [4] * 9
    assert set("".join(groups)) <= set(SIGNS)


@pytest.mark.parametrize("key", SAMPLES)
def test_what_is_shown_is_read_back(key: RecoveryKey) -> None:
    assert parse(key.text) == key


def test_case_separators_and_lookalikes_do_not_matter() -> None:
    copied = PLAIN.text.lower().replace("0", "o").replace("1", "l")
    for typed in (copied, copied.replace("-", " – "), f"\t{copied.replace('-', chr(0xA0))}\n"):
        assert parse(typed) == PLAIN
    assert parse(PLAIN.text.replace("1", "i")) == PLAIN


def test_the_secret_is_never_part_of_its_representation() -> None:
    assert PLAIN.text not in f"{PLAIN!r}{PLAIN}"
    assert PLAIN.secret.hex() not in repr(PLAIN)


@pytest.mark.parametrize("key", SAMPLES)
def test_every_single_wrong_sign_is_found(key: RecoveryKey) -> None:
    text = bare(key)
    for place in range(len(text)):
        for sign in set(SIGNS) - {text[place]}:
            assert not is_whole(text[:place] + sign + text[place + 1 :])


@pytest.mark.parametrize("key", SAMPLES)
def test_every_swap_of_neighbours_is_found(key: RecoveryKey) -> None:
    text = bare(key)
    for place in range(len(text) - 1):
        before, after = text[place], text[place + 1]
        if before != after:
            assert isinstance(parse(text[:place] + after + before + text[place + 2 :]), Problem)


@pytest.mark.parametrize("group", range(1, 10))
def test_a_wrong_sign_names_its_group(group: int) -> None:
    text = bare(PLAIN)
    place = (group - 1) * 4 + 2
    wrong = next(sign for sign in SIGNS if sign != text[place])
    found = parse(text[:place] + wrong + text[place + 1 :])
    assert found == Problem("recovery_key", "wrong_checksum", str(group))


def test_a_sign_that_no_key_has_names_its_group() -> None:
    groups = PLAIN.text.split("-")
    groups[4] = "AU4B"
    assert parse("-".join(groups)) == Problem("recovery_key", "unknown_sign", "5")


@pytest.mark.parametrize("typed", ["", "ABCD", PLAIN.text[:-1], f"{PLAIN.text}0"])
def test_a_key_of_another_length_says_so(typed: str) -> None:
    assert parse(typed) == Problem("recovery_key", "wrong_length", "9")
