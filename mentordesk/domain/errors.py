"""What can go wrong through the machine or a user, as a tree of codes without sentences.

::

    MentorDeskError
    └── KnownError               foreseen: the window has one sentence for each
        ├── InvalidInput         what was typed has problems (they are inside)
        ├── RecordMissing        the record is gone
        ├── StillInUse           other records stand on it
        ├── ParentMissing        what it stands on is gone, or in the bin too
        ├── RecordLocked         it can only be corrected by an addendum
        ├── NotAllowed           this account may not do that
        ├── MoveRefused          something lacks for this move of a pair
        ├── Cancelled            the user stopped it; nothing to tell
        ├── WrongPassphrase      it opens no slot of this account
        ├── AccountGone          it was removed, or the base is older than it is
        ├── WrongRecoveryKey     mistyped, or another vault's
        ├── TooSoon              after failed attempts the next one must wait
        ├── DeviceForgotten      this computer opens the account no more by itself
        ├── PassphraseNeeded     a sensitive act in a vault that was opened without it
        ├── KeyringUnavailable   the computer's keyring does not keep or give the device key
        ├── InvitationOver       the one-time code came too late
        ├── LastAdministrator    nobody would be left to manage accounts
        ├── AccessWouldBeLost    others, or the sheet, would open the vault no more
        ├── HeaderDamaged        no copy of the key header is whole
        ├── BaseDamaged          the key is right and the base does not read
        ├── BaseOlder            the base lacks changes that were acknowledged
        ├── VaultNewer           a newer program wrote it
        ├── VaultMissing         the folder is not there
        ├── BaseMissing          the folder is there, and its base is not
        ├── KeysMissing          the folder is there, and no copy of the key header is
        ├── VaultExists          there is one already
        ├── NotAVault            the folder holds no vault
        ├── VaultInUse           another window holds it
        ├── VaultReadOnly        it was opened to be read alone
        ├── BackupUnderWay       the base gets no other key while a backup reads it
        ├── BackupDamaged        the file is no backup, or no longer a whole one
        ├── BackupNotProven      a copy did not pass its proof and was deleted
        ├── PlaceReadOnly        nothing can be written there
        ├── PlaceUnsuitable      a network drive or a synchronised folder
        ├── DiskFull             no room left
        ├── StorageUnavailable   the disk does not answer
        ├── FileNotWritable      a file that the user chose cannot be written
        ├── FileNotReadable      a file that the user chose cannot be read
        ├── TextDamaged          the file is no text set aside, or no longer a whole one
        ├── TextForeign          it was set aside from another vault
        ├── DraftNewer           the vault has a newer draft of this text
        ├── AnchorDamaged        the file is no anchor of a journal, or no longer a whole one
        ├── AnchorForeign        it is the anchor of another vault's journal
        ├── FontMissing          a file of the typeface is not there
        └── EngineTooOld         the database engine is older than its floor

Anything else is a bug and goes to the crash path. Messages hold the code alone: never a path, a
name or a statement.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import datetime

    from mentordesk.domain.framework_codes import Move
    from mentordesk.domain.framework_steps import Missing
    from mentordesk.domain.problems import Problem


class MentorDeskError(Exception):
    """The root of what MentorDesk raises itself."""


class KnownError(MentorDeskError):
    """A foreseen failure; its class says which."""

    def __init__(self) -> None:
        super().__init__(type(self).__name__)


class InvalidInput(KnownError):
    """What was typed has problems; the form shows each beside its field."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__()
        self.problems = problems


class RecordMissing(KnownError):
    """The record was removed meanwhile."""


class StillInUse(KnownError):
    """The record cannot be deleted while others stand on it.

    Attributes:
        by: ``pair`` or ``meeting``.
    """

    def __init__(self, by: str = "") -> None:
        super().__init__()
        self.by = by


class ParentMissing(KnownError):
    """A deleted record cannot come back before the one it stands on.

    Attributes:
        kind: what to restore first, as ``BinKind`` writes it; nothing when it was erased.
    """

    def __init__(self, kind: str = "") -> None:
        super().__init__()
        self.kind = kind


class RecordLocked(KnownError):
    """The record can only be corrected by a dated addendum."""


class NotAllowed(KnownError):
    """This account may not do that."""


class MoveRefused(KnownError):
    """A move in the life of a pair is not possible yet.

    Attributes:
        move: which.
        missing: all that it lacks.
    """

    def __init__(self, move: Move, missing: tuple[Missing, ...] = ()) -> None:
        super().__init__()
        self.move, self.missing = move, missing


class Cancelled(KnownError):
    """The user stopped it."""


class WrongPassphrase(KnownError):
    """The passphrase does not open this account's slot."""


class AccountGone(KnownError):
    """The account is not in this vault any more, whatever opens its slot."""


class WrongRecoveryKey(KnownError):
    """The recovery key is mistyped, or another vault's."""


class TooSoon(KnownError):
    """After failed attempts the next one must wait.

    Attributes:
        seconds: how long still.
    """

    def __init__(self, seconds: float = 0.0) -> None:
        super().__init__()
        self.seconds = seconds


class DeviceForgotten(KnownError):
    """The key that this computer holds opens none of the account's slots."""


class PassphraseNeeded(KnownError):
    """A sensitive act in a vault that the keyring opened: the passphrase is asked for first."""


class KeyringUnavailable(KnownError):
    """The computer's keyring does not keep, give or let go of a vault's device key.

    The passphrase opens the vault all the same.

    Attributes:
        reason: ``none`` (this session has none), ``unsafe`` (not one that keeps secrets),
            ``locked``, ``refused``, ``no_answer`` (not within its time), ``forgetful`` (it said
            yes and kept something else) or ``gone`` (it has no such key).
    """

    def __init__(self, reason: str = "none") -> None:
        super().__init__()
        self.reason = reason


class InvitationOver(KnownError):
    """The one-time code is right and came too late."""


class LastAdministrator(KnownError):
    """It would leave nobody who may manage accounts."""


class AccessWouldBeLost(KnownError):
    """Removing an account would lock others out: their slots cannot be handed another key.

    Attributes:
        slots: their accounts.
        sheet: whether the recovery sheet would be void, too.
    """

    def __init__(self, slots: tuple[str, ...] = (), *, sheet: bool = False) -> None:
        super().__init__()
        self.slots = slots
        self.sheet = sheet


class HeaderDamaged(KnownError):
    """No copy of the key header is whole.

    Attributes:
        vault_id: which vault it was, when something beside it still says so.
    """

    def __init__(self, vault_id: str = "") -> None:
        super().__init__()
        self.vault_id = vault_id


class BaseDamaged(KnownError):
    """The key is right and the base does not read."""


class BaseOlder(KnownError):
    """The base opens and lacks changes that were acknowledged: a cut log, or an older file.

    Attributes:
        missing: how many changes.
    """

    def __init__(self, missing: int = 0) -> None:
        super().__init__()
        self.missing = missing


class VaultNewer(KnownError):
    """A newer program wrote the vault."""

    def __init__(self, found: int = 0, known: int = 0) -> None:
        super().__init__()
        self.found = found
        self.known = known


class VaultMissing(KnownError):
    """The folder is not there."""


class BaseMissing(KnownError):
    """The folder is there, and its base is not."""


class KeysMissing(KnownError):
    """The folder is there, and no copy of the key header is.

    Attributes:
        vault_id: which vault it was, when something beside it still says so.
    """

    def __init__(self, vault_id: str = "") -> None:
        super().__init__()
        self.vault_id = vault_id


class VaultExists(KnownError):
    """There is a vault of this name already."""


class NotAVault(KnownError):
    """The folder holds no vault."""


class VaultInUse(KnownError):
    """Another window holds the vault.

    Attributes:
        holder: the label of the account that holds it; empty when unknown.
        since: from when on, UTC.
    """

    def __init__(self, holder: str = "", since: datetime | None = None) -> None:
        super().__init__()
        self.holder = holder
        self.since = since


class VaultReadOnly(KnownError):
    """The vault was opened to be read alone."""


class BackupUnderWay(KnownError):
    """The base cannot get another key now: a backup is being made from it, or one is tried."""


class BackupDamaged(KnownError):
    """The file is no backup, or no longer a whole one."""


class BackupNotProven(KnownError):
    """A copy did not pass its proof; it was deleted."""


class PlaceReadOnly(KnownError):
    """Nothing can be written there."""


class PlaceUnsuitable(KnownError):
    """The place cannot hold a live base.

    Attributes:
        kind: ``network`` or ``synchronised``.
        holds_vault: whether a vault lies there that was to be opened.
    """

    def __init__(self, kind: str = "network", *, holds_vault: bool = False) -> None:
        super().__init__()
        self.kind = kind
        self.holds_vault = holds_vault


class DiskFull(KnownError):
    """No room is left on the disk."""


class StorageUnavailable(KnownError):
    """The disk does not answer."""


class FileNotWritable(KnownError):
    """A file that the user chose cannot be written."""


class FileNotReadable(KnownError):
    """A file that the user chose cannot be read."""


class TextDamaged(KnownError):
    """The file is no text that was set aside, or no longer a whole one."""


class TextForeign(KnownError):
    """The text was set aside from another vault."""


class ErasuresPending(KnownError):
    """The base still shows what was erased since, and nothing can be written there now."""


class TextRecorded(KnownError):
    """A text that was set aside stands in the vault, word for word."""


class DraftNewer(KnownError):
    """The vault has a newer draft of the text that was set aside; it stays."""


class AnchorDamaged(KnownError):
    """The file is no anchor of a journal, or no longer a whole one."""


class AnchorForeign(KnownError):
    """The file is the anchor of another vault's journal."""


class FontMissing(KnownError):
    """A file of the typeface for papers is not there."""


class EngineTooOld(KnownError):
    """The database engine is older than its floor."""
