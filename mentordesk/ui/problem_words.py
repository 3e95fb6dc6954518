"""What is wrong with a field of a form, in words: by the field, or by the kind of problem alone."""

from __future__ import annotations

from mentordesk.ui.texts import tr


def field_sentences() -> dict[tuple[str, str], str]:
    return {
        ("first_name", "missing"): tr(
            "Écrivez au moins un prénom, un pseudonyme ou des initiales."
        ),
        ("pair", "missing"): tr("Choisissez le binôme."),
        ("held_on", "in_future"): tr(
            "Une rencontre qui a eu lieu ne peut pas être dans le futur. Pour la prévoir,"
            " utilisez « Prochaine rencontre »."
        ),
        ("held_on", "missing"): tr("Écrivez la date, par exemple 20/11/2026."),
        ("mentor", "already_paired"): tr("Ces deux personnes forment déjà un binôme en cours."),
        ("text", "too_many_active"): tr(
            "Il y a déjà {detail} objectifs en cours. Terminez-en un d’abord."
        ),
        ("held_on", "before_pair"): tr(
            "Ce binôme commence le {detail}. Corrigez la date, ou le début du binôme."
        ),
        ("next_steps", "before_meeting"): tr("Cette échéance est avant la rencontre."),
        ("next_meeting", "missing"): tr("Écrivez aussi la date de la prochaine rencontre."),
        ("next_meeting", "in_past"): tr("La prochaine rencontre est dans le passé."),
        ("period_end", "before_start"): tr("La fin de la période est avant son début."),
        ("ended_on", "out_of_range"): tr(
            "La fin doit être entre le début du mentorat et aujourd’hui."
        ),
        ("label", "taken"): tr("Un autre compte porte déjà cette étiquette."),
        ("holder", "has_account"): tr("Cette personne a déjà un compte dans ce coffre."),
        ("passphrase", "too_weak"): tr("Cette phrase est trop faible pour protéger le coffre."),
        ("passphrase", "mismatch"): tr("Les deux saisies sont différentes."),
        ("recovery_key", "unknown_sign"): tr(
            "Un signe du groupe {detail} n’existe pas dans une clé."
        ),
        ("recovery_key", "wrong_length"): tr(
            "La clé de secours a {detail} groupes de quatre signes."
        ),
        ("recovery_key", "wrong_checksum"): tr("Un signe de la clé est mal recopié. Relisez-la."),
    }


def people_sentences() -> dict[tuple[str, str], str]:
    return {
        ("name", "missing"): tr("Écrivez d’abord un nom."),
        ("reason", "missing"): tr("Écrivez pourquoi, en une ligne : « congés de Malik »."),
        ("until", "missing"): tr("Écrivez jusqu’à quel jour, par exemple 30/11/2026."),
        ("until", "beyond_own"): tr(
            "Votre propre accès s’arrête le {detail} : choisissez ce jour au plus tard."
        ),
        ("account", "removed"): tr("Ce compte est fermé : il n’ouvre plus rien."),
        ("account", "needs_no_grant"): tr(
            "Ce compte n’a pas besoin d’accès : son rôle voit tout, ou n’ouvre aucun dossier."
        ),
        ("absent", "nothing_to_cover"): tr(
            "Ce compte ne suit aucun jeune pour l’instant : il n’y a rien à remplacer."
        ),
        ("function", "missing"): tr("Écrivez la fonction : elle signe chaque écrit."),
        ("unit", "missing"): tr("Choisissez l’unité, ou ajoutez-la à côté."),
        ("foster_family", "missing"): tr("Choisissez la famille, ou ajoutez-la à côté."),
        ("kind", "missing"): tr("Choisissez la sorte de lieu d’accueil."),
        ("young_person", "missing"): tr("Choisissez le jeune."),
        ("mentor", "missing"): tr("Choisissez le mentor."),
        ("started_on", "missing"): tr("Écrivez la date de début, par exemple 01/09/2026."),
        ("ended_on", "missing"): tr("Écrivez la date de fin."),
        ("home_since", "before_home"): tr(
            "Le lieu d’accueil d’avant a commencé ce jour-là ou plus tard. Changez cette date, ou"
            " corrigez l’autre séjour dans « Identité et contacts »."
        ),
        ("ended_on", "before_home"): tr(
            "Un autre lieu d’accueil a commencé depuis et continue : écrivez la fin de celui-ci."
        ),
        ("text", "missing"): tr("Écrivez l’objectif, avec les mots du jeune."),
        ("text", "too_short"): tr(
            "L’objectif est trop court : {detail} caractères au moins, pour se comprendre seul."
        ),
        ("text", "too_long"): tr(
            "L’objectif est trop long : {detail} caractères au plus. Une phrase suffit."
        ),
    }


def framework_sentences() -> dict[tuple[str, str], str]:
    return {
        ("assessed_on", "missing"): tr("Écrivez le jour de l’évaluation."),
        ("done_by", "missing"): tr("Écrivez qui l’a faite, par exemple « service de l’ASE »."),
        ("evidence", "missing"): tr("Choisissez la preuve écrite : un accord est écrit."),
        ("evidence", "not_written"): tr("Un accord est écrit : formulaire signé, ou courrier."),
        ("authority", "missing"): tr("Choisissez qui exerce l’autorité parentale."),
        ("holders", "not_for_authority"): tr(
            "Une de ces personnes ne va pas avec ce choix. Corrigez sa qualité, ou écrivez jusqu’à"
            " quel jour elle l’a eue."
        ),
        ("holders", "too_many"): tr("C’est trop de personnes pour ce choix : {detail} au plus."),
        ("asked_on", "missing"): tr("Écrivez au moins une date : demandé, donné ou refusé."),
        ("given_on", "before_asked"): tr("Ce jour est avant la demande."),
        ("refused_on", "before_asked"): tr("Ce jour est avant la demande."),
        ("refused_on", "given_too"): tr("C’est oui ou non : gardez une seule des deux dates."),
        ("holder", "young_person_only"): tr("Seul le jeune donne son avis et son adhésion."),
        ("withdrawn_on", "missing"): tr("Écrivez le jour du retrait."),
        ("withdrawn_on", "not_given"): tr("Cet accord n’est pas donné : rien n’est à retirer."),
        ("withdrawn_on", "before_given"): tr("Ce jour est avant l’accord."),
        ("signed_on", "missing"): tr("Écrivez le jour de la signature."),
        ("certificate_issued_on", "missing"): tr("Écrivez aussi le jour où elle a été délivrée."),
        ("certificate_verified_on", "before_issued"): tr(
            "La vérification est avant l’attestation."
        ),
        ("operator", "missing"): tr("Choisissez l’association."),
        ("mentor", "pair_has_begun"): tr(
            "Ce mentorat a commencé : son mentor ne change plus. Terminez-le et formez-en un autre."
        ),
    }


def code_sentences() -> dict[str, str]:
    return {
        "missing": tr("Ce champ est obligatoire."),
        "unreadable": tr("Ce qui est écrit n’est pas lisible ici. Exemple : {detail}"),
        "too_long": tr("C’est trop long : {detail} caractères au plus."),
        "too_short": tr("C’est trop court : {detail} caractères au moins."),
        "in_future": tr("Cette date est dans le futur."),
        "in_past": tr("Cette date est passée."),
        "too_far": tr("Cette date est trop lointaine."),
        "too_old": tr("Cette date est trop ancienne."),
        "before_birth": tr("Cette date est avant la naissance."),
        "before_start": tr("Cette date est avant le début."),
        "not_for_missed": tr("Une rencontre qui n’a pas eu lieu n’a pas de compte rendu."),
        "already_paired": tr("Ces deux personnes forment déjà un binôme en cours."),
        "too_many_active": tr("Il y en a déjà {detail} en cours."),
        "not_for_kind": tr("Cette preuve ne va pas avec cet acte."),
        "mismatch": tr("Les deux saisies sont différentes."),
    }
