"""The form of the days of a mentor's background certificate, never of the paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.services import framework
from mentordesk.ui.failures import failure_sentence
from mentordesk.ui.framework.leaving import file_of, unreadable_days
from mentordesk.ui.people.after_saving import go_to_file
from mentordesk.ui.widgets.card import Card
from mentordesk.ui.widgets.fields import Field
from mentordesk.ui.widgets.form_page import FormPage
from mentordesk.ui.widgets.text import label
from mentordesk.ui.widgets.typed_fields import DateField

if TYPE_CHECKING:
    from mentordesk.domain.people import Mentor
    from mentordesk.services.changes import Changes
    from mentordesk.services.framework import FrameworkPage
    from mentordesk.ui.path_routes import CertificateFormRoute
    from mentordesk.ui.routes import Navigator
    from mentordesk.ui.session import Session


class CertificateForm(FormPage):
    """Keeps when it was issued and when somebody checked it."""

    help_topic = "mentoring"
    section = "young_people"

    def __init__(self, session: Session, navigator: Navigator, route: CertificateFormRoute) -> None:
        super().__init__(session, navigator, self.tr("Attestation d’honorabilité"))
        self._route = route
        card = Card()
        self.who = label("", "strong", wrap=True)
        card.body.addWidget(self.who)
        self.issued_on, self.verified_on = (DateField(session.clock.today) for _ in range(2))
        hint = self.tr("par vous, sur le site officiel")
        for name, made in (
            ("certificate_issued_on", Field(self.tr("Délivrée le"), self.issued_on)),
            (
                "certificate_verified_on",
                Field(self.tr("Vérifiée le"), self.verified_on, hint=hint),
            ),
        ):
            card.body.addWidget(self.field(name, made))
        said = self.tr("Gardez seulement les dates, jamais l’attestation.")
        card.body.addWidget(label(said, "muted", wrap=True))
        self.form.addWidget(card)
        self.form.addStretch(1)
        self.begin_at(self.issued_on)
        session.ask(
            framework.framework_page,
            route.young_person,
            route.pair,
            owner=self,
            done=self._fill,
            failed=self._not_found,
        )

    def _fill(self, page: FrameworkPage) -> None:
        mentor = page.mentor
        if mentor is None:
            return
        self.who.setText(f"{mentor.first_name} {mentor.last_name}".strip())
        self.issued_on.set_value(mentor.certificate_issued_on)
        self.verified_on.set_value(mentor.certificate_verified_on)

    def _not_found(self, error: BaseException) -> None:
        self.banners.tell(failure_sentence(error), "danger")
        self.keep.setEnabled(False)

    def save(self) -> None:
        days = {
            "certificate_issued_on": self.issued_on,
            "certificate_verified_on": self.verified_on,
        }
        if not self.show_problems(unreadable_days(days)) or not self.begin_saving():
            return
        self._session.tell(
            framework.note_certificate,
            self._route.mentor,
            self.issued_on.value(),
            self.verified_on.value(),
            owner=self,
            done=self._saved,
            failed=self.not_saved,
        )

    def _saved(self, _: tuple[Mentor, Changes]) -> None:
        self.is_over = True
        said = self.tr("Les dates de l’attestation sont notées.")
        go_to_file(self._session, self._navigator, file_of(self._route), said)
