"""The fields of the records in words, as their forms call them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from mentordesk.domain.history import HistoryKind
from mentordesk.ui.texts import tr

if TYPE_CHECKING:
    from collections.abc import Mapping

RATED_BY = "rated_by_"
"""So begin the fields that tell whose rating took the place of another."""


def field_name(kind: HistoryKind, field: str) -> str:
    """Return the field in words; one of a newer program as it is."""
    return _own(kind).get(field) or _dates().get(field) or _common().get(field, field)


def _own(kind: HistoryKind) -> Mapping[str, str]:
    """Return the fields that are called otherwise in one kind of record."""
    return {
        HistoryKind.YOUNG_PERSON: {"archived_on": tr("Parti le")},
        HistoryKind.PLACEMENT: {"kind": tr("Type de lieu d’accueil")},
        HistoryKind.MENTOR: {"archived_on": tr("N’est plus mentor depuis le")},
        HistoryKind.PAIR: {"state": tr("Mentorat"), "started_on": tr("Début")},
        HistoryKind.GOAL: {
            "text": tr("L’objectif"),
            "owner": tr("C’est l’objectif de qui ?"),
            "state": tr("Où en est l’objectif"),
        },
        HistoryKind.NEXT_STEP: {
            "text": tr("Ce qui est à faire"),
            "owner": tr("Qui le fait"),
            "state": tr("Où en est la suite"),
            "kind": tr("Genre de suite"),
        },
        HistoryKind.SUMMARY: {"state": tr("Synthèse")},
        HistoryKind.ASSESSMENT: {"outcome": tr("Résultat")},
        HistoryKind.HOLDER: {"role": tr("Qualité")},
        HistoryKind.AGREEMENT: {"state": tr("Convention")},
    }.get(kind, {})


def _dates() -> Mapping[str, str]:
    return {
        "birth_date": tr("Date de naissance"),
        "arrived_on": tr("Date d’arrivée"),
        "started_on": tr("Début"),
        "ended_on": tr("Fin"),
        "lower_secondary_on": tr("Entrée au collège"),
        "charter_on": tr("Charte signée le"),
        "certificate_issued_on": tr("Attestation d’honorabilité délivrée le"),
        "certificate_verified_on": tr("Attestation d’honorabilité vérifiée le"),
        "returns_on": tr("Retour prévu le"),
        "planned_end_on": tr("Fin prévue"),
        "assessed_on": tr("Évaluée le"),
        "asked_on": tr("Demandé le"),
        "given_on": tr("Donné le"),
        "refused_on": tr("Refusé le"),
        "withdrawn_on": tr("Retiré le"),
        "starts_on": tr("Début"),
        "until_on": tr("Fin prévue"),
        "young_person_signed_on": tr("Signée par le jeune le"),
        "service_signed_on": tr("Signée par le service de l’ASE le"),
        "operator_signed_on": tr("Signée par l’opérateur le"),
        "held_on": tr("Date"),
        "start_time": tr("Heure"),
        "usual_start": tr("Heure habituelle"),
        "due_on": tr("Avant le"),
        "closed_on": tr("Terminé le"),
        "left_on": tr("Ne travaille plus ici depuis le"),
        "since": tr("Depuis le"),
        "until": tr("Jusqu’au"),
        "removed_at": tr("Retiré le"),
        "withdrawn_at": tr("Retiré le"),
        "invited_until": tr("Invitation jusqu’au"),
    }


def _common() -> Mapping[str, str]:
    return {
        **_people(),
        **_meetings(),
        **_path(),
        "name": tr("Nom"),
        "contact": tr("Contact"),
        "function": tr("Fonction"),
        "domain": tr("Domaine"),
        "target": tr("Cible"),
        "ended_by": tr("Décidé par"),
        "version": tr("Numéro de version"),
        "role": tr("Rôle"),
        "state": tr("État"),
        "reason": tr("Raison"),
        "procedure": tr("Texte de la procédure"),
    }


def _people() -> Mapping[str, str]:
    return {
        "first_name": tr("Prénom"),
        "last_name": tr("Nom"),
        "school_level": tr("Classe"),
        "key_worker": tr("Suivi par"),
        "unit": tr("Unité"),
        "foster_family": tr("Famille d’accueil"),
        "association": tr("Association"),
        "phone": tr("Téléphone"),
        "email": tr("Courriel"),
        "availability": tr("Disponibilités"),
        "rhythm_days": tr("Rythme"),
        "usual_minutes": tr("Durée habituelle"),
        "usual_mode": tr("Manière habituelle"),
        "usual_place": tr("Lieu habituel"),
    }


def _path() -> Mapping[str, str]:
    return {
        "authority": tr("Qui exerce l’autorité parentale"),
        "interests": tr("Centres d’intérêt"),
        "languages": tr("Langues"),
        "free_on": tr("Moments libres"),
        "area": tr("Secteur"),
        "distance_km": tr("Distance possible"),
        "training_hours": tr("Heures de formation"),
        "certificate_verified_by": tr("Attestation d’honorabilité vérifiée par"),
        "mentor": tr("Mentor"),
        "operator_kind": tr("Qui porte le mentorat"),
        "operator": tr("Association qui porte le mentorat"),
        "closing_note": tr("Ce qui en a été dit"),
        "done_by": tr("Faite par"),
        "evidence": tr("Preuve"),
        "youth_words": tr("Les mots du jeune"),
        "terms": tr("Ce qui est convenu"),
    }


def _meetings() -> Mapping[str, str]:
    return {
        "outcome": tr("Rencontre"),
        "minutes": tr("Durée"),
        "mode": tr("Manière"),
        "place_kind": tr("Lieu"),
        "activities": tr("Activités"),
        "source": tr("Source"),
        "facts": tr("Faits"),
        "youth_words": tr("Paroles du jeune"),
        "analysis": tr("Analyse"),
        "missed_reason": tr("Raison"),
        "mood": tr("Humeur"),
        "goals_worked": tr("Objectifs travaillés"),
        "rating": tr("Note donnée par le jeune"),
        "pair": tr("Binôme"),
        "addendum": tr("Ajout daté"),
    }
