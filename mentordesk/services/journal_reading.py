"""Reading the journal, for those who may: lines in words, its proof, its anchors, its exports."""

from __future__ import annotations

import hmac
import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from mentordesk.domain.access import Action, may
from mentordesk.domain.errors import AnchorDamaged, AnchorForeign
from mentordesk.domain.journal import START, JournalAction, JournalHead, read_short
from mentordesk.domain.journal_proof import Witness, WitnessKind
from mentordesk.domain.periods import Period
from mentordesk.domain.places import VaultKind
from mentordesk.services.authorization import authorize
from mentordesk.services.changes import Changes
from mentordesk.services.devices import require_passphrase
from mentordesk.services.journal import note
from mentordesk.services.local_days import first_instant
from mentordesk.services.papers import JournalWeek
from mentordesk.services.read_models import JournalFilter, JournalLine, JournalLines

if TYPE_CHECKING:
    from collections.abc import Sequence

    from mentordesk.domain.journal import JournalEntry
    from mentordesk.domain.journal_proof import Verdict
    from mentordesk.services.context import Context
    from mentordesk.services.papers import JournalPapers, Paper
    from mentordesk.services.ports import UnitOfWork

SHOWN = 50
"""Lines that are read at once."""

WEEK = timedelta(days=7)
LARGEST_ANCHOR = 1 << 16
ANCHOR_SUFFIX = ".mdanchor"
EVERYTHING = JournalFilter()
ANCHOR = "MentorDesk journal"
_WEEK_PAGE, _WEEK_LATER = "journal_week_page", "journal_week_later"
_OF_ACCOUNTS = frozenset(
    {
        JournalAction.ACCOUNT_INVITED,
        JournalAction.CODE_RENEWED,
        JournalAction.ACCOUNT_OPENED,
        JournalAction.ACCOUNT_REMOVED,
        JournalAction.ACCOUNT_RENAMED,
        JournalAction.ROLE_CHANGED,
    }
)
_OF_GRANTS = frozenset({JournalAction.GRANT_GIVEN, JournalAction.GRANT_WITHDRAWN})


def entries(
    context: Context,
    wanted: JournalFilter = EVERYTHING,
    limit: int = SHOWN,
    after: JournalEntry | None = None,
) -> JournalLines:
    """Return lines of the journal, the last one first.

    Args:
        context: who reads.
        wanted: which ones.
        limit: how many at most.
        after: the last line that is known already; those before it in time come next.

    Raises:
        NotAllowed: this account may not read the journal.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
        found = work.journal.lines(wanted, limit, after)
        return JournalLines(_told(work, found), work.journal.count(wanted))


def people_in_front(context: Context) -> Sequence[tuple[str, str]]:
    """Return the accounts and whose they are, by name; those that were removed, too.

    Raises:
        NotAllowed: this account may not read the journal.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
        return sorted(_holders(work).items(), key=lambda pair: pair[1])


def _told(work: UnitOfWork, found: Sequence[JournalEntry]) -> list[JournalLine]:
    holders = _holders(work)
    names = work.journal.names(entry.record for entry in found)
    granted: dict[str, str] = {}
    if any(entry.action in _OF_GRANTS for entry in found):
        granted = {grant.id: holders.get(grant.account, "") for grant in work.access.grants()}

    def told(entry: JournalEntry) -> JournalLine:
        whom = ""
        if entry.action in _OF_ACCOUNTS:
            whom = holders.get(entry.record, "")
        elif entry.action in _OF_GRANTS:
            whom = granted.get(entry.record, "")
        return JournalLine(entry, holders.get(entry.account, ""), names.get(entry.record), whom)

    return [told(entry) for entry in found]


def _holders(work: UnitOfWork) -> dict[str, str]:
    staff = {member.id: member.full_name for member in work.places.staff()}
    return {account.id: staff.get(account.holder, "") for account in work.access.accounts()}


# -------------------------------------------------------------------------- proving


def verify(context: Context, witnesses: Sequence[Witness] = ()) -> Verdict:
    """Prove the whole journal, against the key header and what was kept elsewhere.

    Takes about a second for 100,000 entries.

    Raises:
        NotAllowed: this account may not read the journal.
    """
    known = context.vault.journal_witness()
    header = () if known is None else (Witness(WitnessKind.HEADER, known),)
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
        return work.journal.prove([*header, *witnesses])


def from_paper(number: str, digits: str) -> Witness | None:
    """Return what was typed from a printed page; None where it is no number or no MAC."""
    bare = "".join(number.split())
    mac = read_short(digits)
    if not bare.isdecimal() or not mac:
        return None
    return Witness(WitnessKind.PAPER, JournalHead(int(bare), mac))


def anchor(context: Context) -> bytes:
    """Return a file that knows where the journal ends now, to be kept outside of the vault.

    Raises:
        NotAllowed: this account may not read the journal.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
        head = work.journal.head()
        body: dict[str, Any] = {
            "kind": ANCHOR,
            "format": 1,
            "vault_id": context.vault.vault_id,
            "seq": head.seq,
            "mac": head.mac,
            "made_at": context.clock.now().isoformat(timespec="seconds"),
        }
        body["signature"] = work.journal.seal(_canonical(body))
    return json.dumps(body, indent=2, sort_keys=True).encode() + b"\n"


def read_anchor(context: Context, data: bytes) -> Witness:
    """Return what such a file knows.

    Raises:
        NotAllowed: this account may not read the journal.
        AnchorForeign: it is another vault's.
        AnchorDamaged: it is none, or no longer as it was written.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
    try:
        body = json.loads(data[:LARGEST_ANCHOR])
        vault_id, signature = body["vault_id"], str(body.pop("signature"))
        head = JournalHead(int(body["seq"]), str(body["mac"]))
        is_one = body["kind"] == ANCHOR and len(head.mac) == len(START)
    except (ValueError, KeyError, TypeError, AttributeError):
        raise AnchorDamaged from None
    if is_one and vault_id != context.vault.vault_id:
        raise AnchorForeign
    with context.vault.reading() as work:
        expected = work.journal.seal(_canonical(body))
    if not is_one or not hmac.compare_digest(expected.encode(), signature.encode()):
        raise AnchorDamaged
    return Witness(WitnessKind.FILE, head)


def _canonical(body: dict[str, Any]) -> bytes:
    return json.dumps(body, sort_keys=True, separators=(",", ":")).encode()


# -------------------------------------------------------------------------- leaving the program


def export(
    context: Context, papers: JournalPapers, language: str, wanted: JournalFilter = EVERYTHING
) -> bytes:
    """Return the wanted lines as a CSV file, the first one first; the journal notes it.

    Raises:
        NotAllowed: this account may not read the journal.
        PassphraseNeeded: the keyring opened the vault, and this is not done without the passphrase.
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted, and nothing is given.
    """
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
    require_passphrase(context)
    _note_leaving(context, JournalAction.JOURNAL_EXPORTED)
    with context.vault.reading() as work:
        found = work.journal.lines(wanted, None)
        return papers.table(_told(work, found)[::-1], language)


def week_page(context: Context, papers: JournalPapers, language: str) -> tuple[Paper, Changes]:
    """Return the page of the week, to be printed and filed; the journal notes it.

    Raises:
        NotAllowed: this account may not read the journal.
        DiskFull, PlaceReadOnly, StorageUnavailable: it could not be noted, and nothing is given.
    """
    today = context.clock.today()
    with context.vault.reading() as work:
        authorize(context, work, Action.READ_JOURNAL)
    _note_leaving(context, JournalAction.WEEK_PAGE)
    period = Period(today - WEEK + timedelta(days=1), today)
    with context.vault.reading() as work:
        week = JournalWeek(
            vault_name=work.places.establishment().name,
            period=period,
            counts=work.journal.counts(first_instant(period.start)),
            head=work.journal.head(),
            made_at=context.clock.now(),
            made_by=work.places.staff_member(context.actor).full_name,
            language=language,
        )
    return papers.week(week), Changes.JOURNAL


def _note_leaving(context: Context, action: JournalAction) -> None:
    if context.vault.is_read_only:
        return
    with context.vault.writing() as work:
        note(context, work, action)
        if action is JournalAction.WEEK_PAGE:
            work.settings.keep(_WEEK_PAGE, context.clock.today().isoformat())
        work.commit_note()


# -------------------------------------------------------------------------- the reminder


@dataclass(frozen=True, slots=True)
class WeekReminder:
    """Whether somebody is to be reminded of the page of the week.

    Attributes:
        last_on: when one was made last.
    """

    is_due: bool = False
    last_on: date | None = None


def week_reminder(context: Context, work: UnitOfWork) -> WeekReminder:
    """Return what the first page reminds of.

    Only establishments are reminded, where others than the one who reads have accounts; a family's
    own vault, a demonstration and a vault to read are not.
    """
    house = work.places.establishment()
    account = work.access.account(context.account)
    silent = house.is_demonstration or context.vault.is_read_only
    if silent or house.kind is not VaultKind.ESTABLISHMENT:
        return WeekReminder()
    if not may(account.role, Action.READ_JOURNAL):
        return WeekReminder()
    today = context.clock.today()
    last_on, later = _day(work.settings.get(_WEEK_PAGE)), _day(work.settings.get(_WEEK_LATER))
    begun_at = work.journal.begun_at()
    since = last_on or (today if begun_at is None else begun_at.astimezone().date())
    is_put_off = later is not None and today < later <= today + WEEK
    return WeekReminder(today - since > WEEK and not is_put_off, last_on)


def put_off_week_page(context: Context) -> tuple[None, Changes]:
    """Remind of the page of the week again in a week.

    Raises:
        NotAllowed: this account is not reminded at all.
    """
    with context.vault.writing() as work:
        authorize(context, work, Action.READ_JOURNAL)
        later = context.clock.today() + WEEK
        work.settings.keep(_WEEK_LATER, later.isoformat())
        work.commit()
    return None, Changes.JOURNAL


def _day(kept: str) -> date | None:
    try:
        return date.fromisoformat(kept)
    except ValueError:
        return None
