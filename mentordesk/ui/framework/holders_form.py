"""The form of who holds parental authority: in which capacity, since when, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from mentordesk.domain.framework_codes import Authority, HolderRole
from mentordesk.domain.framework_facts import AuthorityVariant
from mentordesk.domain.framework_records import HolderDraft
from mentordesk.services import framework
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.path_words import authority_words, holder_role_words
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.widgets.buttons import button
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import ChoiceField, Field, LineField
from mentordesk.ui.widgets.flow import FlowLayout
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField
from mentordesk.ui.words import options

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from mentordesk.domain.framework_records import AuthorityHolder
    from mentordesk.domain.identity import HolderId
    from mentordesk.domain.people import YoungPerson
    from mentordesk.services.changes import Changes
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.path_routes import HoldersFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session

LONGEST_ROLE = 17
"""Signs of the longest capacity, the council’s."""
_USUAL = {
    Authority.BOTH_PARENTS: (HolderRole.MOTHER, HolderRole.FATHER),
    Authority.ONE_PARENT: (HolderRole.MOTHER,),
    Authority.GUARDIAN: (HolderRole.GUARDIAN,),
    Authority.STATE_WARD: (HolderRole.GUARDIAN, HolderRole.FAMILY_COUNCIL),
}
"""Who is proposed while nobody is named yet."""


class HolderRow(QWidget):
    """One holder; one without a capacity is nobody."""

    def __init__(self, number: int, today: Callable[[], date]) -> None:
        super().__init__()
        self._known: HolderId | None = None
        flow = FlowLayout(self, gap=12)
        self.role = ChoiceField(options(HolderRole, holder_role_words), none="–")
        self.role.setMinimumContentsLength(LONGEST_ROLE)
        self.name = LineField()
        self.since, self.until = DateField(today), DateField(today)
        for words, widget in (
            (self.tr("Qualité"), self.role),
            (self.tr("Nom (facultatif)"), self.name),
            (self.tr("Depuis le"), self.since),
            (self.tr("Jusqu’au"), self.until),
        ):
            widget.setAccessibleName(f"{words}, {number}")
            flow.addWidget(Field(words, widget))

    def fill(self, holder: AuthorityHolder) -> None:
        """Show a holder whom the file names."""
        self._known = holder.id
        self.role.set_value(holder.role)
        self.name.setText(holder.name)
        self.since.set_value(holder.since)
        self.until.set_value(holder.until)

    def draft(self) -> HolderDraft | None:
        """Return what is filled in."""
        role = self.role.value()
        if role is None:
            return None
        return HolderDraft(
            role, self.name.text(), self.since.value(), self.until.value(), self._known
        )


class HoldersForm(FormPage):
    """Says whose agreement a mentoring needs; nobody is deleted, an authority ends on a day."""

    help_topic = "mentoring"
    section = "young_people"

    def __init__(self, session: Session, navigator: Navigator, route: HoldersFormRoute) -> None:
        super().__init__(session, navigator, self.tr("Qui exerce l’autorité parentale ?"))
        self._route = route
        self.rows: list[HolderRow] = []
        card = Card()
        kinds = [(one, authority_words(AuthorityVariant(one.value))) for one in Authority]
        self.authority = ChoiceField(kinds, none=self.tr("pas encore dit"))
        self.authority.chosen.connect(self._propose)
        made = Field(self.tr("Autorité parentale"), self.authority)
        card.body.addWidget(self.field("authority", made))
        place = QWidget()
        self._place = QVBoxLayout(place)
        self._place.setContentsMargins(0, 0, 0, 0)
        card.body.addWidget(self.field("holders", Field(self.tr("Titulaires"), place)))
        self.add = button(self.tr("Ajouter une personne"), self._add, picture="plus")
        card.body.addWidget(self.add)
        said = self.tr("Une personne qui ne l’exerce plus reste ici : écrivez jusqu’à quel jour.")
        card.body.addWidget(label(said, "muted", wrap=True))
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.begin_at(self.authority)
        session.ask(
            framework.framework_page,
            route.young_person,
            owner=self,
            done=self._fill,
            failed=self._not_found,
        )

    def _fill(self, page: FrameworkPage) -> None:
        self.authority.set_value(page.facts.authority)
        for holder in page.facts.holders:
            self._add().fill(holder)

    def _not_found(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)

    def _add(self) -> HolderRow:
        row = HolderRow(len(self.rows) + 1, self._session.clock.today)
        self.rows.append(row)
        self._place.addWidget(row)
        return row

    def _propose(self, authority: Authority | None) -> None:
        if authority is None or any(row.draft() is not None for row in self.rows):
            return
        for place, role in enumerate(_USUAL[authority]):
            row = self.rows[place] if place < len(self.rows) else self._add()
            row.role.set_value(role)

    def save(self) -> None:
        for row in self.rows:
            if not self.show_problems(unreadable_days({"holders": row.since})):
                return
            if not self.show_problems(unreadable_days({"holders": row.until})):
                return
        if not self.begin_saving():
            return
        drafts = [draft for row in self.rows if (draft := row.draft()) is not None]
        self._session.tell(
            framework.keep_holders,
            self._route.young_person,
            self.authority.value(),
            drafts,
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, _: tuple[YoungPerson, Changes]) -> None:
        self.is_over = True
        said = self.tr("C’est noté.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)
