<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="fr_FR">
<context>
    <name></name>
    <message>
        <source>Ce dossier est sur un lecteur réseau, où une base ouverte peut se perdre. Choisissez un dossier de cet ordinateur.</source>
        <translation>This folder is on a network drive, where an open base can be lost. Choose a folder of this computer.</translation>
    </message>
    <message>
        <source>Ce dossier est synchronisé avec Internet, ce qui peut abîmer une base ouverte. Choisissez un dossier qui reste sur cet ordinateur.</source>
        <translation>This folder is synchronised with the Internet, which can damage an open base. Choose a folder that stays on this computer.</translation>
    </message>
    <message>
        <source>Ce coffre est déjà ouvert par {who} depuis {time}, dans une autre fenêtre.</source>
        <translation>This vault is already open, by {who} since {time}, in another window.</translation>
    </message>
    <message>
        <source>Ce coffre s’ouvre, mais il lui manque ce qui a été enregistré en dernier ({n}). Le fichier a été abîmé, ou un ancien a été remis à sa place.</source>
        <translation>This vault opens, but what was saved last is missing ({n}). The file was damaged, or an older one was put in its place.</translation>
    </message>
    <message>
        <source>Cet élément a été retiré entre-temps. Revenez à la liste.</source>
        <translation>This item was removed meanwhile. Go back to the list.</translation>
    </message>
    <message>
        <source>Cette rencontre a été consignée il y a plus de 14 jours. Corrigez-la par un ajout daté.</source>
        <translation>This meeting was logged more than 14 days ago. Correct it with a dated addendum.</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Cette phrase secrète n’ouvre pas ce compte. Vérifiez la touche majuscule et réessayez.</source>
        <translation>This passphrase does not open this account. Check the Caps Lock key and try again.</translation>
    </message>
    <message>
        <source>Cette clé de secours n’est pas celle de ce coffre, ou un signe est mal recopié.</source>
        <translation>This recovery key is not this vault’s, or a character was copied wrongly.</translation>
    </message>
    <message>
        <source>Le fichier des clés de ce coffre est abîmé. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</source>
        <translation>The key file of this vault is damaged. The passphrase is not the cause. Put a copy of the vault’s folder back.</translation>
    </message>
    <message>
        <source>La base de ce coffre est abîmée. La phrase secrète est bonne. Remettez une copie du dossier du coffre.</source>
        <translation>The base of this vault is damaged. The passphrase is right. Put a copy of the vault’s folder back.</translation>
    </message>
    <message>
        <source>Ce coffre est ouvert en lecture : rien ne peut y être écrit.</source>
        <translation>This vault is open to read: nothing can be written to it.</translation>
    </message>
    <message>
        <source>Ce mentor a un binôme, en cours ou passé : mettez-le parmi les anciens, ou retirez d’abord le binôme.</source>
        <translation>This mentor has a pair, present or past: put the mentor among the former ones, or remove the pair first.</translation>
    </message>
    <message>
        <source>Ce binôme a des rencontres : terminez-le, ou retirez d’abord ses rencontres.</source>
        <translation>This pair has meetings: end it, or remove its meetings first.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le dossier de ce jeune, qui est à la corbeille.</source>
        <translation>First restore this young person’s file, which is in the bin.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le mentor, qui est à la corbeille.</source>
        <translation>First restore the mentor, who is in the bin.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le binôme, qui est à la corbeille.</source>
        <translation>First restore the pair, which is in the bin.</translation>
    </message>
    <message>
        <source>Restaurez d’abord l’objectif que celui-ci a remplacé.</source>
        <translation>First restore the goal that this one replaced.</translation>
    </message>
    <message>
        <source>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</source>
        <translation>Several attempts failed. You can try again in {n} s.</translation>
    </message>
    <message>
        <source>Ce coffre est sur un lecteur réseau, où une base ouverte peut se perdre. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</source>
        <translation>This vault is on a network drive, where an open base can get lost. Copy it to this computer; this folder will keep its backups.</translation>
    </message>
    <message>
        <source>Ce coffre est dans un dossier synchronisé avec Internet, ce qui peut abîmer une base ouverte. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</source>
        <translation>This vault is in a folder synchronised with the Internet, which can damage an open base. Copy it to this computer; this folder will keep its backups.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’a pas de trousseau de mots de passe que MentorDesk puisse utiliser.</source>
        <translation>This computer has no password keyring that MentorDesk can use.</translation>
    </message>
    <message>
        <source>Le trousseau réglé sur cet ordinateur ne protège pas ce qu’il garde : MentorDesk ne s’en sert pas.</source>
        <translation>The keyring set on this computer does not protect what it keeps: MentorDesk does not use it.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur est verrouillé, ou son mot de passe n’est plus celui de la session.</source>
        <translation>This computer’s keyring is locked, or its password is no longer that of the session.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur a refusé.</source>
        <translation>This computer’s keyring refused.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a pas répondu. S’il pose une question dans une autre fenêtre, répondez-lui d’abord.</source>
        <translation>This computer’s keyring did not answer. If it is asking something in another window, answer it first.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a pas gardé la clé.</source>
        <translation>This computer’s keyring did not keep the key.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a plus la clé de ce coffre.</source>
        <translation>This computer’s keyring no longer has the key of this vault.</translation>
    </message>
    <message>
        <source>Votre phrase secrète ouvre toujours le coffre.</source>
        <translation>Your passphrase still opens the vault.</translation>
    </message>
    <message>
        <source>Cet élément sert encore ailleurs : il reste à sa place.</source>
        <translation>This item is still used elsewhere: it stays where it is.</translation>
    </message>
    <message>
        <source>Ce qui portait cet élément n’est plus là : il ne peut pas revenir seul.</source>
        <translation>What this item stood on is gone: it cannot come back alone.</translation>
    </message>
    <message>
        <source>Cette étape n’est pas encore possible. L’onglet « Cadre du mentorat » dit ce qui manque.</source>
        <translation>This step is not possible yet. The tab “Mentoring framework” says what is missing.</translation>
    </message>
    <message>
        <source>Votre compte n’ouvre pas ce dossier, ou pas cet acte. La direction, ou la cheffe ou le chef de service, peut vous y donner accès.</source>
        <translation>Your account does not open this file, or not for this act. The management or the head of service can give you access.</translation>
    </message>
    <message>
        <source>Rien n’est fait : cet acte demande votre phrase secrète.</source>
        <translation>Nothing was done: this act needs your passphrase.</translation>
    </message>
    <message>
        <source>Ce coffre montrerait encore ce qui a été effacé depuis, et rien ne peut y être écrit. Copiez son dossier sur cet ordinateur, puis ouvrez la copie.</source>
        <translation>This vault would still show what was erased since, and nothing can be written to it. Copy its folder to this computer, then open the copy.</translation>
    </message>
    <message>
        <source>Une sauvegarde est en cours. Attendez qu’elle soit finie, puis réessayez.</source>
        <translation>A backup is being made. Wait until it is finished, then try again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une sauvegarde entière de ce coffre. Prenez-en une autre.</source>
        <translation>This file is not a whole backup of this vault. Take another one.</translation>
    </message>
    <message>
        <source>La copie ne s’est pas relue comme elle aurait dû : elle est jetée, les sauvegardes d’avant restent. Vérifiez le disque, puis réessayez.</source>
        <translation>The copy did not read back as it should: it is thrown away, earlier backups stay. Check the disk, then try again.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu. Vérifiez que son disque est branché, puis réessayez.</source>
        <translation>This file cannot be read. Check that its disk is plugged in, then try again.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte mis de côté, ou il n’est plus entier. Prenez-en une autre copie.</source>
        <translation>This file is not a text set aside, or it is no longer whole. Take another copy of it.</translation>
    </message>
    <message>
        <source>Ce texte a été mis de côté depuis un autre coffre. Ouvrez ce coffre-là pour le reprendre.</source>
        <translation>This text was set aside from another vault. Open that vault to take it up.</translation>
    </message>
    <message>
        <source>Ce texte est déjà enregistré dans ce coffre, mot pour mot : il n’y a rien à reprendre.</source>
        <translation>This text is already recorded in this vault, word for word: there is nothing to take up.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un repère du journal, ou il est abîmé. Comparez avec une page imprimée.</source>
        <translation>This file is no anchor of the journal, or it is damaged. Compare with a printed page.</translation>
    </message>
    <message>
        <source>Ce repère est celui du journal d’un autre coffre. Choisissez celui de ce coffre.</source>
        <translation>This anchor is that of another vault’s journal. Choose the one of this vault.</translation>
    </message>
    <message>
        <source>Un brouillon plus récent de ce texte est déjà dans ce coffre ; il y reste. Reprenez-le depuis « Aujourd’hui ».</source>
        <translation>A newer draft of this text is already in this vault; it stays there. Take it up from “Today”.</translation>
    </message>
    <message>
        <source>Ce coffre a été écrit par une version plus récente de MentorDesk. Installez la nouvelle version pour l’ouvrir.</source>
        <translation>This vault was written by a newer MentorDesk. Install the new version to open it.</translation>
    </message>
    <message>
        <source>Ce coffre n’est plus à cet endroit. S’il a été déplacé, ouvrez-le à sa nouvelle place.</source>
        <translation>This vault is no longer at this place. If it was moved, open it at its new place.</translation>
    </message>
    <message>
        <source>La base de ce coffre, « base.mdb », n’est plus dans son dossier. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</source>
        <translation>The base of this vault, “base.mdb”, is no longer in its folder. The passphrase is not the cause. Put a copy of the vault’s folder back.</translation>
    </message>
    <message>
        <source>Les clés de ce coffre, « base.mdkeys », ne sont plus dans son dossier. Sans elles aucune phrase secrète ne l’ouvre. Remettez une copie du dossier du coffre.</source>
        <translation>The keys of this vault, “base.mdkeys”, are no longer in its folder. Without them no passphrase opens it. Put a copy of the vault’s folder back.</translation>
    </message>
    <message>
        <source>Il y a déjà un coffre de ce nom ici. Choisissez un autre nom.</source>
        <translation>There is already a vault of this name here. Choose another name.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas un coffre MentorDesk. Son nom se termine par « .mentordesk ».</source>
        <translation>This folder is not a MentorDesk vault. Its name ends with “.mentordesk”.</translation>
    </message>
    <message>
        <source>Ce coffre est déjà ouvert dans une autre fenêtre. Fermez-la d’abord.</source>
        <translation>This vault is already open in another window. Close that one first.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’ouvre plus ce compte tout seul. Tapez votre phrase secrète.</source>
        <translation>This computer no longer opens this account by itself. Type your passphrase.</translation>
    </message>
    <message>
        <source>Ce compte n’est plus dans ce coffre. Adressez-vous à la direction, ou à qui administre le coffre.</source>
        <translation>This account is no longer in this vault. Ask the management, or whoever administers the vault.</translation>
    </message>
    <message>
        <source>Cette invitation n’est plus valable. Demandez un nouveau code à la personne qui vous a invité.</source>
        <translation>This invitation is no longer valid. Ask the person who invited you for a new code.</translation>
    </message>
    <message>
        <source>Il ne resterait personne pour gérer les comptes. Donnez d’abord ce rôle à quelqu’un d’autre.</source>
        <translation>Nobody would be left to manage the accounts. Give somebody else this role first.</translation>
    </message>
    <message>
        <source>D’autres accès seraient perdus avec ce compte. Que ces personnes ouvrent d’abord le coffre une fois, ou invitez-les de nouveau après.</source>
        <translation>Others would lose their access together with this account. Let them open the vault once first, or invite them again afterwards.</translation>
    </message>
    <message>
        <source>On ne peut pas écrire dans ce dossier. Choisissez un dossier à vous, par exemple « Documents ».</source>
        <translation>This folder cannot be written to. Choose a folder of your own, “Documents” for example.</translation>
    </message>
    <message>
        <source>Le disque est plein. Libérez de la place, puis enregistrez de nouveau : ce que vous avez écrit est encore là.</source>
        <translation>The disk is full. Make some room, then save again: what you wrote is still here.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas. Vérifiez qu’il est branché, puis réessayez : ce que vous avez écrit est encore là.</source>
        <translation>The disk does not answer. Check that it is plugged in, then try again: what you wrote is still here.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être écrit à cet endroit. Choisissez un autre dossier.</source>
        <translation>This file cannot be written at this place. Choose another folder.</translation>
    </message>
    <message>
        <source>Un fichier de caractères manque : le papier ne peut pas être préparé. Réinstallez MentorDesk.</source>
        <translation>A typeface file is missing: the paper cannot be prepared. Reinstall MentorDesk.</translation>
    </message>
    <message>
        <source>Le moteur de chiffrement installé est trop ancien. Réinstallez MentorDesk.</source>
        <translation>The encryption engine that is installed is too old. Reinstall MentorDesk.</translation>
    </message>
    <message>
        <source>La durée doit être entre {least} et {most}.</source>
        <translation>The length must be between {least} and {most}.</translation>
    </message>
    <message>
        <source>La valeur doit être entre {least} et {most}.</source>
        <translation>The value must be between {least} and {most}.</translation>
    </message>
    <message>
        <source>Écrivez au moins un prénom, un pseudonyme ou des initiales.</source>
        <translation>Write at least a first name, a pseudonym or initials.</translation>
    </message>
    <message>
        <source>Choisissez le binôme.</source>
        <translation>Choose the pair.</translation>
    </message>
    <message>
        <source>Une rencontre qui a eu lieu ne peut pas être dans le futur. Pour la prévoir, utilisez « Prochaine rencontre ».</source>
        <translation>A meeting that took place cannot lie in the future. To plan it, use “Next meeting”.</translation>
    </message>
    <message>
        <source>Écrivez la date, par exemple 20/11/2026.</source>
        <translation>Write the date, for example 20/11/2026.</translation>
    </message>
    <message>
        <source>Ces deux personnes forment déjà un binôme en cours.</source>
        <translation>These two people already are an active pair.</translation>
    </message>
    <message>
        <source>Il y a déjà {detail} objectifs en cours. Terminez-en un d’abord.</source>
        <translation>There are already {detail} active goals. End one first.</translation>
    </message>
    <message>
        <source>Ce binôme commence le {detail}. Corrigez la date, ou le début du binôme.</source>
        <translation>This pair begins on {detail}. Correct the date, or the beginning of the pair.</translation>
    </message>
    <message>
        <source>Cette échéance est avant la rencontre.</source>
        <translation>This due date is before the meeting.</translation>
    </message>
    <message>
        <source>Écrivez aussi la date de la prochaine rencontre.</source>
        <translation>Write the date of the next meeting too.</translation>
    </message>
    <message>
        <source>La prochaine rencontre est dans le passé.</source>
        <translation>The next meeting lies in the past.</translation>
    </message>
    <message>
        <source>La fin de la période est avant son début.</source>
        <translation>The end of the period is before its start.</translation>
    </message>
    <message>
        <source>La fin doit être entre le début du mentorat et aujourd’hui.</source>
        <translation>The end must lie between the start of the mentoring and today.</translation>
    </message>
    <message>
        <source>Un autre compte porte déjà cette étiquette.</source>
        <translation>Another account already has this label.</translation>
    </message>
    <message>
        <source>Cette personne a déjà un compte dans ce coffre.</source>
        <translation>This person already has an account in this vault.</translation>
    </message>
    <message>
        <source>Cette phrase est trop faible pour protéger le coffre.</source>
        <translation>This passphrase is too weak to protect the vault.</translation>
    </message>
    <message>
        <source>Les deux saisies sont différentes.</source>
        <translation>The two entries differ.</translation>
    </message>
    <message>
        <source>Un signe du groupe {detail} n’existe pas dans une clé.</source>
        <translation>A character of group {detail} does not exist in a key.</translation>
    </message>
    <message>
        <source>La clé de secours a {detail} groupes de quatre signes.</source>
        <translation>The recovery key has {detail} groups of four characters.</translation>
    </message>
    <message>
        <source>Un signe de la clé est mal recopié. Relisez-la.</source>
        <translation>A character of the key was copied wrongly. Read it again.</translation>
    </message>
    <message>
        <source>Écrivez d’abord un nom.</source>
        <translation>Write a name first.</translation>
    </message>
    <message>
        <source>Écrivez pourquoi, en une ligne : « congés de Malik ».</source>
        <translation>Write why, in one line: “Malik on leave”.</translation>
    </message>
    <message>
        <source>Écrivez jusqu’à quel jour, par exemple 30/11/2026.</source>
        <translation>Write until which day, for example 30/11/2026.</translation>
    </message>
    <message>
        <source>Votre propre accès s’arrête le {detail} : choisissez ce jour au plus tard.</source>
        <translation>Your own access ends on {detail}: choose this day at the latest.</translation>
    </message>
    <message>
        <source>Ce compte est fermé : il n’ouvre plus rien.</source>
        <translation>This account is closed: it no longer opens anything.</translation>
    </message>
    <message>
        <source>Ce compte n’a pas besoin d’accès : son rôle voit tout, ou n’ouvre aucun dossier.</source>
        <translation>This account needs no access: its role sees everything, or opens no file.</translation>
    </message>
    <message>
        <source>Ce compte ne suit aucun jeune pour l’instant : il n’y a rien à remplacer.</source>
        <translation>This account follows no young person at the moment: there is nothing to cover.</translation>
    </message>
    <message>
        <source>Écrivez la fonction : elle signe chaque écrit.</source>
        <translation>Write the function: it signs each entry.</translation>
    </message>
    <message>
        <source>Choisissez l’unité, ou ajoutez-la à côté.</source>
        <translation>Choose the unit, or add it beside.</translation>
    </message>
    <message>
        <source>Choisissez la famille, ou ajoutez-la à côté.</source>
        <translation>Choose the family, or add it beside.</translation>
    </message>
    <message>
        <source>Choisissez la sorte de lieu d’accueil.</source>
        <translation>Choose the kind of placement.</translation>
    </message>
    <message>
        <source>Choisissez le jeune.</source>
        <translation>Choose the young person.</translation>
    </message>
    <message>
        <source>Choisissez le mentor.</source>
        <translation>Choose the mentor.</translation>
    </message>
    <message>
        <source>Écrivez la date de début, par exemple 01/09/2026.</source>
        <translation>Write the date of the start, for example 01/09/2026.</translation>
    </message>
    <message>
        <source>Écrivez la date de fin.</source>
        <translation>Write the date of the end.</translation>
    </message>
    <message>
        <source>Le lieu d’accueil d’avant a commencé ce jour-là ou plus tard. Changez cette date, ou corrigez l’autre séjour dans « Identité et contacts ».</source>
        <translation>The placement before began on that day or later. Change this date, or correct the other stay in “Identity and contacts”.</translation>
    </message>
    <message>
        <source>Un autre lieu d’accueil a commencé depuis et continue : écrivez la fin de celui-ci.</source>
        <translation>Another placement has begun since and goes on: write the end of this one.</translation>
    </message>
    <message>
        <source>Écrivez l’objectif, avec les mots du jeune.</source>
        <translation>Write the goal, in the young person’s words.</translation>
    </message>
    <message>
        <source>L’objectif est trop court : {detail} caractères au moins, pour se comprendre seul.</source>
        <translation>The goal is too short: at least {detail} characters, so that it can be understood by itself.</translation>
    </message>
    <message>
        <source>L’objectif est trop long : {detail} caractères au plus. Une phrase suffit.</source>
        <translation>The goal is too long: {detail} characters at most. One sentence is enough.</translation>
    </message>
    <message>
        <source>Écrivez le jour de l’évaluation.</source>
        <translation>Write the day of the assessment.</translation>
    </message>
    <message>
        <source>Écrivez qui l’a faite, par exemple « service de l’ASE ».</source>
        <translation>Write who did it, for instance “child welfare service”.</translation>
    </message>
    <message>
        <source>Choisissez la preuve écrite : un accord est écrit.</source>
        <translation>Choose the written evidence: an agreement is in writing.</translation>
    </message>
    <message>
        <source>Un accord est écrit : formulaire signé, ou courrier.</source>
        <translation>An agreement is in writing: a signed form, or a letter.</translation>
    </message>
    <message>
        <source>Choisissez qui exerce l’autorité parentale.</source>
        <translation>Choose who holds parental authority.</translation>
    </message>
    <message>
        <source>Une de ces personnes ne va pas avec ce choix. Corrigez sa qualité, ou écrivez jusqu’à quel jour elle l’a eue.</source>
        <translation>One of these people does not go with this choice. Correct the capacity, or write until which day it was held.</translation>
    </message>
    <message>
        <source>C’est trop de personnes pour ce choix : {detail} au plus.</source>
        <translation>Too many people for this choice: {detail} at most.</translation>
    </message>
    <message>
        <source>Écrivez au moins une date : demandé, donné ou refusé.</source>
        <translation>Write at least one date: asked, given or refused.</translation>
    </message>
    <message>
        <source>Ce jour est avant la demande.</source>
        <translation>This day is before the request.</translation>
    </message>
    <message>
        <source>C’est oui ou non : gardez une seule des deux dates.</source>
        <translation>It is yes or no: keep only one of the two dates.</translation>
    </message>
    <message>
        <source>Seul le jeune donne son avis et son adhésion.</source>
        <translation>Only the young person gives an opinion and an adhesion.</translation>
    </message>
    <message>
        <source>Écrivez le jour du retrait.</source>
        <translation>Write the day of the withdrawal.</translation>
    </message>
    <message>
        <source>Cet accord n’est pas donné : rien n’est à retirer.</source>
        <translation>This agreement is not given: there is nothing to withdraw.</translation>
    </message>
    <message>
        <source>Ce jour est avant l’accord.</source>
        <translation>This day is before the agreement.</translation>
    </message>
    <message>
        <source>Écrivez le jour de la signature.</source>
        <translation>Write the day of the signature.</translation>
    </message>
    <message>
        <source>Écrivez aussi le jour où elle a été délivrée.</source>
        <translation>Write the day it was issued, too.</translation>
    </message>
    <message>
        <source>La vérification est avant l’attestation.</source>
        <translation>The verification is before the certificate.</translation>
    </message>
    <message>
        <source>Choisissez l’association.</source>
        <translation>Choose the association.</translation>
    </message>
    <message>
        <source>Ce mentorat a commencé : son mentor ne change plus. Terminez-le et formez-en un autre.</source>
        <translation>This mentoring has begun: its mentor does not change any more. End it and form another one.</translation>
    </message>
    <message>
        <source>Ce champ est obligatoire.</source>
        <translation>This field is required.</translation>
    </message>
    <message>
        <source>Ce qui est écrit n’est pas lisible ici. Exemple : {detail}</source>
        <translation>What is written cannot be read here. Example: {detail}</translation>
    </message>
    <message>
        <source>C’est trop long : {detail} caractères au plus.</source>
        <translation>Too long: {detail} characters at most.</translation>
    </message>
    <message>
        <source>C’est trop court : {detail} caractères au moins.</source>
        <translation>Too short: {detail} characters at least.</translation>
    </message>
    <message>
        <source>Cette date est dans le futur.</source>
        <translation>This date is in the future.</translation>
    </message>
    <message>
        <source>Cette date est passée.</source>
        <translation>This date is past.</translation>
    </message>
    <message>
        <source>Cette date est trop lointaine.</source>
        <translation>This date is too far away.</translation>
    </message>
    <message>
        <source>Cette date est trop ancienne.</source>
        <translation>This date is too long ago.</translation>
    </message>
    <message>
        <source>Cette date est avant la naissance.</source>
        <translation>This date is before the birth.</translation>
    </message>
    <message>
        <source>Cette date est avant le début.</source>
        <translation>This date is before the start.</translation>
    </message>
    <message>
        <source>Une rencontre qui n’a pas eu lieu n’a pas de compte rendu.</source>
        <translation>A meeting that did not take place has no record.</translation>
    </message>
    <message>
        <source>Il y en a déjà {detail} en cours.</source>
        <translation>There are already {detail} active.</translation>
    </message>
    <message>
        <source>Cette preuve ne va pas avec cet acte.</source>
        <translation>This evidence does not go with this act.</translation>
    </message>
    <message>
        <source>Dernière fois</source>
        <translation>Last time</translation>
    </message>
    <message>
        <source>Première rencontre de ce binôme.</source>
        <translation>First meeting of this pair.</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Nothing was written.</translation>
    </message>
    <message>
        <source>Promis : {what} ({who})</source>
        <translation>Promised: {what} ({who})</translation>
    </message>
    <message>
        <source>Promis : {what} ({who}, avant le {day})</source>
        <translation>Promised: {what} ({who}, before {day})</translation>
    </message>
    <message>
        <source>&amp;Coffre</source>
        <translation>&amp;Vault</translation>
    </message>
    <message>
        <source>&amp;Aller</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>A&amp;ffichage</source>
        <translation>V&amp;iew</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Log a meeting</translation>
    </message>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Add a young person</translation>
    </message>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Add a mentor</translation>
    </message>
    <message>
        <source>Reprendre un texte mis de côté…</source>
        <translation>Take up a text set aside…</translation>
    </message>
    <message>
        <source>Changer la phrase secrète…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>Changer de compte…</source>
        <translation>Switch account…</translation>
    </message>
    <message>
        <source>Fermer le coffre</source>
        <translation>Close the vault</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rechercher une personne</source>
        <translation>Find a person</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Écran discret</source>
        <translation>Discreet screen</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Aide de cette page</source>
        <translation>Help of this page</translation>
    </message>
    <message>
        <source>Le mentorat à l’ASE</source>
        <translation>Mentoring in child protection</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Raccourcis du clavier</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>I am worried about a young person’s safety</translation>
    </message>
    <message>
        <source>À propos de MentorDesk</source>
        <translation>About MentorDesk</translation>
    </message>
    <message>
        <source>Ce que cette sauvegarde n’a pas</source>
        <translation>What this backup does not have</translation>
    </message>
    <message>
        <source>Rien ne manque : rien n’a changé depuis.</source>
        <translation>Nothing is missing: nothing has changed since.</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Binôme</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Goal</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Binôme avec {name}</source>
        <translation>Pair with {name}</translation>
    </message>
    <message>
        <source>Une rencontre</source>
        <translation>A meeting</translation>
    </message>
    <message>
        <source>Lieu d’accueil</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Membre de l’équipe</source>
        <translation>Member of staff</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>The establishment’s procedure</translation>
    </message>
    <message>
        <source>Évaluation de la situation</source>
        <translation>Assessment of the situation</translation>
    </message>
    <message>
        <source>Autorité parentale</source>
        <translation>Parental authority</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Convention individualisée</source>
        <translation>Individual agreement</translation>
    </message>
    <message>
        <source>{field} : avant, {before} ; après, {after}</source>
        <translation>{field}: before, {before}; after, {after}</translation>
    </message>
    <message>
        <source>Note donnée par {who}</source>
        <translation>Rating given by {who}</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>une fiche effacée depuis</source>
        <translation>a record erased since</translation>
    </message>
    <message>
        <source>tous les {days}</source>
        <translation>every {days}</translation>
    </message>
    <message>
        <source>{value} km</source>
        <translation>{value} km</translation>
    </message>
    <message>
        <source>{value} h</source>
        <translation>{value} h</translation>
    </message>
    <message>
        <source>{value} sur 10</source>
        <translation>{value} out of 10</translation>
    </message>
    <message>
        <source>compte invité</source>
        <translation>invited account</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>director</translation>
    </message>
    <message>
        <source>chef de service</source>
        <translation>head of service</translation>
    </message>
    <message>
        <source>éducateur référent</source>
        <translation>key worker</translation>
    </message>
    <message>
        <source>assistant familial</source>
        <translation>foster carer</translation>
    </message>
    <message>
        <source>administration, sans contenu</source>
        <translation>administration, no content</translation>
    </message>
    <message>
        <source>contrôle, journal seul</source>
        <translation>audit, journal only</translation>
    </message>
    <message>
        <source>repéré</source>
        <translation>identified</translation>
    </message>
    <message>
        <source>évalué</source>
        <translation>assessed</translation>
    </message>
    <message>
        <source>proposé</source>
        <translation>proposed</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>accords recueillis</source>
        <translation>agreements gathered</translation>
    </message>
    <message>
        <source>mise en relation</source>
        <translation>being matched</translation>
    </message>
    <message>
        <source>convention signée</source>
        <translation>agreement signed</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>going on</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>paused</translation>
    </message>
    <message>
        <source>clôture en cours</source>
        <translation>closing</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>interrompu</source>
        <translation>stopped early</translation>
    </message>
    <message>
        <source>les deux parents</source>
        <translation>both parents</translation>
    </message>
    <message>
        <source>un seul parent</source>
        <translation>one parent</translation>
    </message>
    <message>
        <source>un tuteur</source>
        <translation>a guardian</translation>
    </message>
    <message>
        <source>pupille de l’État : tuteur et conseil de famille</source>
        <translation>ward of the State: guardian and family council</translation>
    </message>
    <message>
        <source>jeune majeur : lui-même</source>
        <translation>young adult: the young person</translation>
    </message>
    <message>
        <source>pas encore dit</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>lundi matin</source>
        <translation>Monday morning</translation>
    </message>
    <message>
        <source>lundi après-midi</source>
        <translation>Monday afternoon</translation>
    </message>
    <message>
        <source>mardi matin</source>
        <translation>Tuesday morning</translation>
    </message>
    <message>
        <source>mardi après-midi</source>
        <translation>Tuesday afternoon</translation>
    </message>
    <message>
        <source>mercredi matin</source>
        <translation>Wednesday morning</translation>
    </message>
    <message>
        <source>mercredi après-midi</source>
        <translation>Wednesday afternoon</translation>
    </message>
    <message>
        <source>jeudi matin</source>
        <translation>Thursday morning</translation>
    </message>
    <message>
        <source>jeudi après-midi</source>
        <translation>Thursday afternoon</translation>
    </message>
    <message>
        <source>vendredi matin</source>
        <translation>Friday morning</translation>
    </message>
    <message>
        <source>vendredi après-midi</source>
        <translation>Friday afternoon</translation>
    </message>
    <message>
        <source>samedi matin</source>
        <translation>Saturday morning</translation>
    </message>
    <message>
        <source>samedi après-midi</source>
        <translation>Saturday afternoon</translation>
    </message>
    <message>
        <source>dimanche matin</source>
        <translation>Sunday morning</translation>
    </message>
    <message>
        <source>dimanche après-midi</source>
        <translation>Sunday afternoon</translation>
    </message>
    <message>
        <source>une association</source>
        <translation>an association</translation>
    </message>
    <message>
        <source>l’établissement</source>
        <translation>the establishment</translation>
    </message>
    <message>
        <source>le service du département</source>
        <translation>the department’s service</translation>
    </message>
    <message>
        <source>vacances</source>
        <translation>holidays</translation>
    </message>
    <message>
        <source>changement de lieu d’accueil</source>
        <translation>change of placement</translation>
    </message>
    <message>
        <source>mesure de protection</source>
        <translation>protection measure</translation>
    </message>
    <message>
        <source>absence du mentor</source>
        <translation>mentor away</translation>
    </message>
    <message>
        <source>autre raison</source>
        <translation>other reason</translation>
    </message>
    <message>
        <source>objectifs atteints</source>
        <translation>goals reached</translation>
    </message>
    <message>
        <source>terme prévu</source>
        <translation>planned end</translation>
    </message>
    <message>
        <source>fin de mesure</source>
        <translation>end of the measure</translation>
    </message>
    <message>
        <source>mentor indisponible</source>
        <translation>mentor unavailable</translation>
    </message>
    <message>
        <source>choix du jeune</source>
        <translation>the young person’s choice</translation>
    </message>
    <message>
        <source>relation non établie</source>
        <translation>no relationship formed</translation>
    </message>
    <message>
        <source>accord retiré</source>
        <translation>agreement withdrawn</translation>
    </message>
    <message>
        <source>majorité ou sortie</source>
        <translation>majority or leaving care</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>promesse</source>
        <translation>promise</translation>
    </message>
    <message>
        <source>relance</source>
        <translation>follow-up</translation>
    </message>
    <message>
        <source>favorable</source>
        <translation>favourable</translation>
    </message>
    <message>
        <source>défavorable</source>
        <translation>unfavourable</translation>
    </message>
    <message>
        <source>à revoir plus tard</source>
        <translation>to be seen again later</translation>
    </message>
    <message>
        <source>mère</source>
        <translation>mother</translation>
    </message>
    <message>
        <source>père</source>
        <translation>father</translation>
    </message>
    <message>
        <source>tuteur</source>
        <translation>guardian</translation>
    </message>
    <message>
        <source>conseil de famille</source>
        <translation>family council</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>report</translation>
    </message>
    <message>
        <source>réunion</source>
        <translation>meeting</translation>
    </message>
    <message>
        <source>courrier</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>entretien</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>fiche remise</source>
        <translation>sheet handed over</translation>
    </message>
    <message>
        <source>dit de vive voix</source>
        <translation>said aloud</translation>
    </message>
    <message>
        <source>écrit par le jeune</source>
        <translation>written by the young person</translation>
    </message>
    <message>
        <source>formulaire signé</source>
        <translation>signed form</translation>
    </message>
    <message>
        <source>en préparation</source>
        <translation>being prepared</translation>
    </message>
    <message>
        <source>signée</source>
        <translation>signed</translation>
    </message>
    <message>
        <source>remplacée par un avenant</source>
        <translation>replaced by an amendment</translation>
    </message>
    <message>
        <source>terminée</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>to be done</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>done</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>given up</translation>
    </message>
    <message>
        <source>projet</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>version validée</source>
        <translation>approved version</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Key worker</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Dernière rencontre</source>
        <translation>Last meeting</translation>
    </message>
    <message>
        <source>Suivis</source>
        <translation>Followed</translation>
    </message>
    <message>
        <source>Les jeunes suivis seront ici. Un prénom ou des initiales suffisent.</source>
        <translation>The young people you follow will be here. A first name or initials are enough.</translation>
    </message>
    <message>
        <source>Les jeunes que vous suivez seront ici. S’il en manque un, la direction peut vous donner accès à son dossier ou à son unité.</source>
        <translation>The young people you follow will be here. If one is missing, the management can give you access to their file or their unit.</translation>
    </message>
    <message>
        <source>Aucun ancien dossier. Quand un jeune part, son dossier vient ici par « Mettre parmi les anciens » : rien n’est effacé.</source>
        <translation>No former record. When a young person leaves, the record comes here through “Put among the former ones”: nothing is erased.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Actuels</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>Les mentors seront ici : des adultes bénévoles, un par binôme.</source>
        <translation>Mentors will be here: volunteer adults, one for each pair.</translation>
    </message>
    <message>
        <source>Aucun ancien mentor. Un mentor qui arrête vient ici par « Mettre parmi les anciens » : rien n’est effacé.</source>
        <translation>No former mentor. A mentor who stops comes here through “Put among the former ones”: nothing is erased.</translation>
    </message>
    <message>
        <source>Prévue</source>
        <translation>Planned</translation>
    </message>
    <message>
        <source>A eu lieu</source>
        <translation>Took place</translation>
    </message>
    <message>
        <source>Annulée par le jeune</source>
        <translation>Cancelled by the young person</translation>
    </message>
    <message>
        <source>Annulée par le mentor</source>
        <translation>Cancelled by the mentor</translation>
    </message>
    <message>
        <source>Annulée, autre raison</source>
        <translation>Cancelled, other reason</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>No-show</translation>
    </message>
    <message>
        <source>En personne</source>
        <translation>In person</translation>
    </message>
    <message>
        <source>Visio</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Outing</translation>
    </message>
    <message>
        <source>Au foyer</source>
        <translation>At the home</translation>
    </message>
    <message>
        <source>En famille d’accueil</source>
        <translation>In the foster home</translation>
    </message>
    <message>
        <source>École</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Library</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Dehors</source>
        <translation>Outdoors</translation>
    </message>
    <message>
        <source>Lieu culturel</source>
        <translation>Cultural place</translation>
    </message>
    <message>
        <source>Lieu de sport</source>
        <translation>Sports place</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Autre lieu</source>
        <translation>Other place</translation>
    </message>
    <message>
        <source>Devoirs</source>
        <translation>Homework</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>Culture</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Vie quotidienne</source>
        <translation>Everyday skills</translation>
    </message>
    <message>
        <source>Recherche de stage</source>
        <translation>Internship search</translation>
    </message>
    <message>
        <source>Démarches</source>
        <translation>Paperwork</translation>
    </message>
    <message>
        <source>Numérique</source>
        <translation>Digital</translation>
    </message>
    <message>
        <source>Découverte</source>
        <translation>Discovery</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Talk</translation>
    </message>
    <message>
        <source>Autre activité</source>
        <translation>Other activity</translation>
    </message>
    <message>
        <source>Le mentor</source>
        <translation>The mentor</translation>
    </message>
    <message>
        <source>Le jeune</source>
        <translation>The young person</translation>
    </message>
    <message>
        <source>Observé par l’équipe</source>
        <translation>Observed by the team</translation>
    </message>
    <message>
        <source>Écrit reçu du mentor</source>
        <translation>Written report of the mentor</translation>
    </message>
    <message>
        <source>pas bien</source>
        <translation>not good</translation>
    </message>
    <message>
        <source>bof</source>
        <translation>so-so</translation>
    </message>
    <message>
        <source>ça va</source>
        <translation>all right</translation>
    </message>
    <message>
        <source>bien</source>
        <translation>good</translation>
    </message>
    <message>
        <source>super</source>
        <translation>great</translation>
    </message>
    <message>
        <source>Accord écrit du tuteur</source>
        <translation>Written agreement of the guardian</translation>
    </message>
    <message>
        <source>Accord du tuteur et du conseil de famille</source>
        <translation>Agreement of the guardian and of the family council</translation>
    </message>
    <message>
        <source>Accord du jeune majeur</source>
        <translation>Agreement of the young adult</translation>
    </message>
    <message>
        <source>Accord écrit des titulaires de l’autorité parentale</source>
        <translation>Written agreement of the holders of parental authority</translation>
    </message>
    <message>
        <source>Information du jeune et des titulaires de l’autorité parentale</source>
        <translation>Information of the young person and of the holders of parental authority</translation>
    </message>
    <message>
        <source>Information du jeune majeur</source>
        <translation>Information of the young adult</translation>
    </message>
    <message>
        <source>Avis et adhésion du jeune</source>
        <translation>Opinion and adhesion of the young person</translation>
    </message>
    <message>
        <source>Mentor et attestation d’honorabilité</source>
        <translation>Mentor and background certificate</translation>
    </message>
    <message>
        <source>Convention individualisée signée</source>
        <translation>Individual agreement signed</translation>
    </message>
    <message>
        <source>Première rencontre</source>
        <translation>First meeting</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Soon</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Withdrawn</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>le jeune</source>
        <translation>the young person</translation>
    </message>
    <message>
        <source>la mère</source>
        <translation>the mother</translation>
    </message>
    <message>
        <source>le père</source>
        <translation>the father</translation>
    </message>
    <message>
        <source>le tuteur</source>
        <translation>the guardian</translation>
    </message>
    <message>
        <source>le conseil de famille</source>
        <translation>the family council</translation>
    </message>
    <message>
        <source>le service de l’ASE</source>
        <translation>the child welfare service</translation>
    </message>
    <message>
        <source>l’opérateur</source>
        <translation>the operator</translation>
    </message>
    <message>
        <source>le mentor</source>
        <translation>the mentor</translation>
    </message>
    <message>
        <source>du jeune</source>
        <translation>of the young person</translation>
    </message>
    <message>
        <source>de la mère</source>
        <translation>of the mother</translation>
    </message>
    <message>
        <source>du père</source>
        <translation>of the father</translation>
    </message>
    <message>
        <source>d’un parent</source>
        <translation>of a parent</translation>
    </message>
    <message>
        <source>du tuteur</source>
        <translation>of the guardian</translation>
    </message>
    <message>
        <source>du conseil de famille</source>
        <translation>of the family council</translation>
    </message>
    <message>
        <source>du service de l’ASE</source>
        <translation>of the child welfare service</translation>
    </message>
    <message>
        <source>de l’opérateur</source>
        <translation>of the operator</translation>
    </message>
    <message>
        <source>du mentor</source>
        <translation>of the mentor</translation>
    </message>
    <message>
        <source>information {of_whom}</source>
        <translation>information {of_whom}</translation>
    </message>
    <message>
        <source>avis {of_whom}</source>
        <translation>opinion {of_whom}</translation>
    </message>
    <message>
        <source>adhésion {of_whom}</source>
        <translation>adhesion {of_whom}</translation>
    </message>
    <message>
        <source>accord écrit {of_whom}</source>
        <translation>written agreement {of_whom}</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de la situation, à faire pour le {day}.</source>
        <translation>The assessment of the situation is missing, due on {day}.</translation>
    </message>
    <message>
        <source>Il manque de savoir qui est l’autre titulaire de l’autorité parentale.</source>
        <translation>It is not said who the other holder of parental authority is.</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de la situation.</source>
        <translation>The assessment of the situation is missing.</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de cette année : elle était à refaire avant le {day}.</source>
        <translation>This year’s assessment is missing: it was due before {day}.</translation>
    </message>
    <message>
        <source>Il manque une évaluation favorable : celle du {day} ne l’est pas.</source>
        <translation>A favourable assessment is missing: that of {day} is not.</translation>
    </message>
    <message>
        <source>Il manque de savoir qui exerce l’autorité parentale.</source>
        <translation>It is not said who holds parental authority.</translation>
    </message>
    <message>
        <source>Il manque un premier objectif, même en brouillon.</source>
        <translation>A first goal is missing, even as a draft.</translation>
    </message>
    <message>
        <source>Il manque la première rencontre.</source>
        <translation>The first meeting is missing.</translation>
    </message>
    <message>
        <source>Il manque la signature {of_whom} sur la convention.</source>
        <translation>The signature {of_whom} on the agreement is missing.</translation>
    </message>
    <message>
        <source>Il manque la fin prévue dans la convention.</source>
        <translation>The planned end is missing in the agreement.</translation>
    </message>
    <message>
        <source>Il manque l’information {of_whom}.</source>
        <translation>The information {of_whom} is missing.</translation>
    </message>
    <message>
        <source>Il manque l’avis {of_whom}.</source>
        <translation>The opinion {of_whom} is missing.</translation>
    </message>
    <message>
        <source>Il manque l’adhésion {of_whom}.</source>
        <translation>The adhesion {of_whom} is missing.</translation>
    </message>
    <message>
        <source>Il manque l’accord écrit {of_whom}.</source>
        <translation>The written agreement {of_whom} is missing.</translation>
    </message>
    <message>
        <source>{who} a refusé le {day}.</source>
        <translation>{who} refused on {day}.</translation>
    </message>
    <message>
        <source>L’accord {of_whom} est retiré depuis le {day}.</source>
        <translation>The agreement {of_whom} has been withdrawn since {day}.</translation>
    </message>
    <message>
        <source>Aucun accord n’est retiré.</source>
        <translation>No agreement is withdrawn.</translation>
    </message>
    <message>
        <source>Il manque l’opérateur : l’association, ou le service.</source>
        <translation>The operator is missing: the association, or the service.</translation>
    </message>
    <message>
        <source>Il manque un mentor.</source>
        <translation>A mentor is missing.</translation>
    </message>
    <message>
        <source>Il manque l’attestation d’honorabilité du mentor.</source>
        <translation>The mentor’s background certificate is missing.</translation>
    </message>
    <message>
        <source>Il manque la vérification de l’attestation d’honorabilité.</source>
        <translation>The background certificate is not verified.</translation>
    </message>
    <message>
        <source>Il manque une attestation plus récente : celle-ci valait pour un début avant le {day}.</source>
        <translation>A more recent certificate is missing: this one held for a start before {day}.</translation>
    </message>
    <message>
        <source>Il manque une nouvelle attestation : elle était à renouveler avant le {day}.</source>
        <translation>A new certificate is missing: it was to be renewed before {day}.</translation>
    </message>
    <message>
        <source>Il manque qui l’a dit.</source>
        <translation>It is missing who said so.</translation>
    </message>
    <message>
        <source>Il manque une raison.</source>
        <translation>A reason is missing.</translation>
    </message>
    <message>
        <source>Il manque la date de retour prévue.</source>
        <translation>The expected return is missing.</translation>
    </message>
    <message>
        <source>Cette date ne va pas avec ce qui est noté.</source>
        <translation>This date does not go with what is noted.</translation>
    </message>
    <message>
        <source>Il manque le jour de l’entretien de clôture.</source>
        <translation>The day of the closing conversation is missing.</translation>
    </message>
    <message>
        <source>Il manque l’entretien de clôture.</source>
        <translation>The closing conversation is missing.</translation>
    </message>
    <message>
        <source>Il manque le questionnaire, ou de dire que le jeune ne souhaite pas répondre.</source>
        <translation>The questionnaire is missing, or that the young person does not wish to answer.</translation>
    </message>
    <message>
        <source>Il manque les dernières notes des objectifs.</source>
        <translation>The last ratings of the goals are missing.</translation>
    </message>
    <message>
        <source>Il manque la règle pour garder le lien.</source>
        <translation>The rule for keeping in touch is missing.</translation>
    </message>
    <message>
        <source>Possible à partir du {day}, ou avant si le jeune le demande.</source>
        <translation>Possible from {day}, or earlier if the young person asks.</translation>
    </message>
    <message>
        <source>Le mentorat n’en est pas à cette étape.</source>
        <translation>The mentoring is not at this stage.</translation>
    </message>
    <message>
        <source>la personne référente</source>
        <translation>the key worker</translation>
    </message>
    <message>
        <source>sans école</source>
        <translation>not in school</translation>
    </message>
    <message>
        <source>l’équipe</source>
        <translation>the team</translation>
    </message>
    <message>
        <source>Responsable du coffre</source>
        <translation>Keeper of the vault</translation>
    </message>
    <message>
        <source>Directrice, directeur</source>
        <translation>Director</translation>
    </message>
    <message>
        <source>Cheffe, chef de service</source>
        <translation>Head of service</translation>
    </message>
    <message>
        <source>Éducatrice, éducateur référent</source>
        <translation>Key worker</translation>
    </message>
    <message>
        <source>Assistante familiale, assistant familial</source>
        <translation>Foster carer</translation>
    </message>
    <message>
        <source>Administration (sans contenu)</source>
        <translation>Administration (no content)</translation>
    </message>
    <message>
        <source>Contrôle (journal seul)</source>
        <translation>Oversight (journal only)</translation>
    </message>
    <message>
        <source>réservé à l’équipe</source>
        <translation>for the team only</translation>
    </message>
    <message>
        <source>la famille d’accueil</source>
        <translation>the foster family</translation>
    </message>
    <message>
        <source>l’école</source>
        <translation>the school</translation>
    </message>
    <message>
        <source>une autre personne</source>
        <translation>another person</translation>
    </message>
    <message>
        <source>école primaire</source>
        <translation>primary school</translation>
    </message>
    <message>
        <source>terminale</source>
        <translation>terminale</translation>
    </message>
    <message>
        <source>bac professionnel</source>
        <translation>vocational baccalauréat</translation>
    </message>
    <message>
        <source>apprentissage</source>
        <translation>apprenticeship</translation>
    </message>
    <message>
        <source>Ulis, IME ou dispositif adapté</source>
        <translation>adapted schooling</translation>
    </message>
    <message>
        <source>études supérieures</source>
        <translation>higher education</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>other</translation>
    </message>
    <message>
        <source>Unité de l’établissement</source>
        <translation>Unit of the establishment</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Foster family</translation>
    </message>
    <message>
        <source>Tiers digne de confiance</source>
        <translation>Trusted third party</translation>
    </message>
    <message>
        <source>Logement autonome</source>
        <translation>Own flat</translation>
    </message>
    <message>
        <source>Autre lieu d’accueil</source>
        <translation>Other placement</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Persévérance</source>
        <translation>Perseverance</translation>
    </message>
    <message>
        <source>Confiance dans les adultes</source>
        <translation>Trust in adults</translation>
    </message>
    <message>
        <source>Confiance en soi</source>
        <translation>Self-confidence</translation>
    </message>
    <message>
        <source>Découverte de nouveaux lieux</source>
        <translation>Discovery of new places</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>un parent</source>
        <translation>a parent</translation>
    </message>
    <message>
        <source>un professionnel</source>
        <translation>a professional</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Dropped</translation>
    </message>
    <message>
        <source>Remplacé</source>
        <translation>Replaced</translation>
    </message>
    <message>
        <source>Reporté</source>
        <translation>Carried over</translation>
    </message>
    <message>
        <source>Réunion de synthèse</source>
        <translation>Case review</translation>
    </message>
    <message>
        <source>Rapport de situation</source>
        <translation>Situation report</translation>
    </message>
    <message>
        <source>Projet pour l’enfant</source>
        <translation>Plan for the child</translation>
    </message>
    <message>
        <source>CESSEC</source>
        <translation>Status review commission</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Hearing</translation>
    </message>
    <message>
        <source>Autre occasion</source>
        <translation>Other occasion</translation>
    </message>
    <message>
        <source>Référent ASE</source>
        <translation>Child welfare case worker</translation>
    </message>
    <message>
        <source>Juge des enfants</source>
        <translation>Children’s judge</translation>
    </message>
    <message>
        <source>Chef de service</source>
        <translation>Service manager</translation>
    </message>
    <message>
        <source>Titulaires de l’autorité parentale</source>
        <translation>Holders of parental authority</translation>
    </message>
    <message>
        <source>Établissement scolaire</source>
        <translation>School</translation>
    </message>
    <message>
        <source>Cadre du mentorat</source>
        <translation>Mentoring framework</translation>
    </message>
    <message>
        <source>Rencontres en chiffres</source>
        <translation>Meetings in figures</translation>
    </message>
    <message>
        <source>Objectifs et notes</source>
        <translation>Goals and ratings</translation>
    </message>
    <message>
        <source>Ce que dit {name}</source>
        <translation>What {name} says</translation>
    </message>
    <message>
        <source>Faits marquants</source>
        <translation>Key facts</translation>
    </message>
    <message>
        <source>Analyse de l’équipe</source>
        <translation>The team’s analysis</translation>
    </message>
    <message>
        <source>Regard du mentor</source>
        <translation>The mentor’s view</translation>
    </message>
    <message>
        <source>Suites proposées</source>
        <translation>Proposed next steps</translation>
    </message>
    <message>
        <source>Lecture et signatures</source>
        <translation>Reading and signatures</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Ajout du {day} : {text}</source>
        <translation>Addendum of {day}: {text}</translation>
    </message>
    <message>
        <source>Objectif choisi</source>
        <translation>Goal chosen</translation>
    </message>
    <message>
        <source>Objectif remplacé</source>
        <translation>Goal replaced</translation>
    </message>
    <message>
        <source>Objectif atteint</source>
        <translation>Goal reached</translation>
    </message>
    <message>
        <source>Objectif abandonné</source>
        <translation>Goal dropped</translation>
    </message>
    <message>
        <source>Objectif reporté</source>
        <translation>Goal carried over</translation>
    </message>
    <message>
        <source>« {old} » est remplacé par « {new} ».</source>
        <translation>“{old}” is replaced by “{new}”.</translation>
    </message>
    <message>
        <source>Décidé par {who}.</source>
        <translation>Decided by {who}.</translation>
    </message>
    <message>
        <source>Fin du mentorat</source>
        <translation>End of the mentoring</translation>
    </message>
    <message>
        <source>Début du mentorat</source>
        <translation>Start of the mentoring</translation>
    </message>
    <message>
        <source>avec {mentor}</source>
        <translation>with {mentor}</translation>
    </message>
    <message>
        <source>{span} sans rencontre, à ce jour</source>
        <translation>{span} without a meeting, to this day</translation>
    </message>
    <message>
        <source>{span} sans rencontre</source>
        <translation>{span} without a meeting</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Parti le</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>Type de lieu d’accueil</source>
        <translation>Kind of home</translation>
    </message>
    <message>
        <source>N’est plus mentor depuis le</source>
        <translation>No longer a mentor since</translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>L’objectif</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>C’est l’objectif de qui ?</source>
        <translation>Whose goal is it?</translation>
    </message>
    <message>
        <source>Où en est l’objectif</source>
        <translation>Where the goal stands</translation>
    </message>
    <message>
        <source>Ce qui est à faire</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>Qui le fait</source>
        <translation>Who does it</translation>
    </message>
    <message>
        <source>Où en est la suite</source>
        <translation>Where the next step stands</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Date d’arrivée</source>
        <translation>Date of arrival</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Heure habituelle</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Avant le</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>Terminé le</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>Ne travaille plus ici depuis le</source>
        <translation>No longer works here since</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Retiré le</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>Genre de suite</source>
        <translation>Kind of next step</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>Entrée au collège</source>
        <translation>Entry into collège</translation>
    </message>
    <message>
        <source>Charte signée le</source>
        <translation>Charter signed on</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité délivrée le</source>
        <translation>Background certificate issued on</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité vérifiée le</source>
        <translation>Background certificate verified on</translation>
    </message>
    <message>
        <source>Retour prévu le</source>
        <translation>Expected back on</translation>
    </message>
    <message>
        <source>Évaluée le</source>
        <translation>Assessed on</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Donné le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>Refusé le</source>
        <translation>Refused on</translation>
    </message>
    <message>
        <source>Signée par le jeune le</source>
        <translation>Signed by the young person on</translation>
    </message>
    <message>
        <source>Signée par le service de l’ASE le</source>
        <translation>Signed by the child welfare service on</translation>
    </message>
    <message>
        <source>Signée par l’opérateur le</source>
        <translation>Signed by the operator on</translation>
    </message>
    <message>
        <source>Invitation jusqu’au</source>
        <translation>Invitation until</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Numéro de version</source>
        <translation>Version number</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>État</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Texte de la procédure</source>
        <translation>Text of the procedure</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>Disponibilités</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Durée habituelle</source>
        <translation>Usual duration</translation>
    </message>
    <message>
        <source>Manière habituelle</source>
        <translation>Usual way</translation>
    </message>
    <message>
        <source>Lieu habituel</source>
        <translation>Usual place</translation>
    </message>
    <message>
        <source>Qui exerce l’autorité parentale</source>
        <translation>Who holds parental authority</translation>
    </message>
    <message>
        <source>Centres d’intérêt</source>
        <translation>Interests</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Languages</translation>
    </message>
    <message>
        <source>Moments libres</source>
        <translation>Free times</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>Distance possible</source>
        <translation>Possible distance</translation>
    </message>
    <message>
        <source>Heures de formation</source>
        <translation>Training hours</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité vérifiée par</source>
        <translation>Background certificate verified by</translation>
    </message>
    <message>
        <source>Qui porte le mentorat</source>
        <translation>Who runs the mentoring</translation>
    </message>
    <message>
        <source>Association qui porte le mentorat</source>
        <translation>Association that runs the mentoring</translation>
    </message>
    <message>
        <source>Ce qui en a été dit</source>
        <translation>What was said about it</translation>
    </message>
    <message>
        <source>Faite par</source>
        <translation>Done by</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Les mots du jeune</source>
        <translation>The young person’s words</translation>
    </message>
    <message>
        <source>Ce qui est convenu</source>
        <translation>What is agreed</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Manière</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Young person’s words</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>Objectifs travaillés</source>
        <translation>Goals worked on</translation>
    </message>
    <message>
        <source>Note donnée par le jeune</source>
        <translation>Rating given by the young person</translation>
    </message>
    <message>
        <source>Ajout daté</source>
        <translation>Dated addendum</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Lieux d’accueil</source>
        <translation>Placements</translation>
    </message>
    <message>
        <source>Ajouter un lieu d’accueil</source>
        <translation>Add a placement</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>since {day}</translation>
    </message>
    <message>
        <source>un mentor à trouver</source>
        <translation>a mentor to be found</translation>
    </message>
    <message>
        <source>Mentor à trouver</source>
        <translation>Mentor to be found</translation>
    </message>
    <message>
        <source>Modifier le binôme avec {mentor}</source>
        <translation>Change the pair with {mentor}</translation>
    </message>
    <message>
        <source>Le binôme est à la corbeille.</source>
        <translation>The pair is in the bin.</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Mettre à la corbeille le binôme avec {mentor}</source>
        <translation>Move to the bin: the pair with {mentor}</translation>
    </message>
    <message>
        <source>Mentorat : {state}</source>
        <translation>Mentoring: {state}</translation>
    </message>
    <message>
        <source>d’habitude : {habits}</source>
        <translation>usually: {habits}</translation>
    </message>
    <message>
        <source>disponibilités : {when}</source>
        <translation>available: {when}</translation>
    </message>
    <message>
        <source>du {start} au {end}</source>
        <translation>from {start} to {end}</translation>
    </message>
    <message>
        <source>Aucun lieu d’accueil noté.</source>
        <translation>No placement noted.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>Corriger : {what}</source>
        <translation>Correct: {what}</translation>
    </message>
    <message>
        <source>Binômes</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>depuis le {day} · tous les {days}</source>
        <translation>since {day} · every {days}</translation>
    </message>
    <message>
        <source>Rencontres déplacées</source>
        <translation>Moved meetings</translation>
    </message>
    <message>
        <source>Le {day}, {who} a changé le binôme d’une rencontre.</source>
        <translation>On {day}, {who} changed the pair of a meeting.</translation>
    </message>
    <message>
        <source>Le {day}, {who} a mis ici une rencontre notée dans un autre dossier.</source>
        <translation>On {day}, {who} put here a meeting logged in another file.</translation>
    </message>
    <message>
        <source>Le {day}, {who} a retiré d’ici une rencontre notée par erreur.</source>
        <translation>On {day}, {who} took away a meeting logged here by mistake.</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>notés par {name}, 0 à 10</source>
        <translation>rated by {name}, 0 to 10</translation>
    </message>
    <message>
        <source>Noter l’évaluation</source>
        <translation>Note the assessment</translation>
    </message>
    <message>
        <source>Ajouter un objectif</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Dire qui exerce l’autorité</source>
        <translation>Say who holds authority</translation>
    </message>
    <message>
        <source>Dire qui exerce l’autorité parentale</source>
        <translation>Say who holds parental authority</translation>
    </message>
    <message>
        <source>Noter l’information</source>
        <translation>Note the information</translation>
    </message>
    <message>
        <source>Noter l’avis</source>
        <translation>Note the opinion</translation>
    </message>
    <message>
        <source>Noter l’adhésion</source>
        <translation>Note the adhesion</translation>
    </message>
    <message>
        <source>Noter l’accord</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <source>Noter : {what}</source>
        <translation>Note: {what}</translation>
    </message>
    <message>
        <source>Noter un retrait : {what}</source>
        <translation>Note a withdrawal: {what}</translation>
    </message>
    <message>
        <source>Choisir l’opérateur et le mentor</source>
        <translation>Choose the operator and the mentor</translation>
    </message>
    <message>
        <source>Choisir le mentor</source>
        <translation>Choose the mentor</translation>
    </message>
    <message>
        <source>Noter la convention</source>
        <translation>Note the agreement</translation>
    </message>
    <message>
        <source>Noter l’attestation</source>
        <translation>Note the certificate</translation>
    </message>
    <message>
        <source>Consigner la rencontre</source>
        <translation>Record the meeting</translation>
    </message>
    <message>
        <source>Objectifs des adultes</source>
        <translation>Adults’ goals</translation>
    </message>
    <message>
        <source>Un à trois objectifs, avec ses mots.</source>
        <translation>One to three goals, in their own words.</translation>
    </message>
    <message>
        <source>0 à 10</source>
        <translation>0 to 10</translation>
    </message>
    <message>
        <source>objectif de : {who}</source>
        <translation>goal of: {who}</translation>
    </message>
    <message>
        <source>{what}, selon {who}</source>
        <translation>{what}, according to {who}</translation>
    </message>
    <message>
        <source>Pas encore de note.</source>
        <translation>No rating yet.</translation>
    </message>
    <message>
        <source>Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat.</source>
        <translation>Self-rating by the young person; does not measure the effect of mentoring.</translation>
    </message>
    <message>
        <source>Chaque note est au nom de qui la donne ; elle ne mesure pas l’effet du mentorat.</source>
        <translation>Each rating is in the name of the one who gives it; it does not measure the effect of mentoring.</translation>
    </message>
    <message>
        <source>Les objectifs que le jeune choisit seront ici, avec ses notes de 0 à 10.</source>
        <translation>The goals that the young person chooses will be here, with ratings from 0 to 10.</translation>
    </message>
    <message>
        <source>Prochaine étape</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Rien de prévu.</source>
        <translation>Nothing planned.</translation>
    </message>
    <message>
        <source>Prévoir une rencontre</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Consigner</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>C’est noté comme fait.</source>
        <translation>It is noted as done.</translation>
    </message>
    <message>
        <source>C’est noté comme abandonné.</source>
        <translation>It is noted as given up.</translation>
    </message>
    <message>
        <source>source : {who}</source>
        <translation>source: {who}</translation>
    </message>
    <message>
        <source>{what} ({who}, avant le {day})</source>
        <translation>{what} ({who}, before {day})</translation>
    </message>
    <message>
        <source>{step} – fait</source>
        <translation>{step} – done</translation>
    </message>
    <message>
        <source>{step} – abandonné</source>
        <translation>{step} – dropped</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Synthèses</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Préparer une synthèse</source>
        <translation>Prepare a summary</translation>
    </message>
    <message>
        <source>Une page pour la réunion de synthèse, le juge ou les parents.</source>
        <translation>One page for the case review, the judge or the parents.</translation>
    </message>
    <message>
        <source>version {n}, validée le {day}</source>
        <translation>version {n}, approved on {day}</translation>
    </message>
    <message>
        <source>projet, modifié le {day}</source>
        <translation>draft, changed on {day}</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Le projet de synthèse est à la corbeille.</source>
        <translation>The draft summary is in the bin.</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Dossier :</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Dans :</source>
        <translation>In:</translation>
    </message>
    <message>
        <source>Nom du fichier :</source>
        <translation>File name:</translation>
    </message>
    <message>
        <source>Type :</source>
        <translation>Type:</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Notes de chaque binôme</source>
        <translation>Notes of each pair</translation>
    </message>
    <message>
        <source>Un projet est déjà commencé</source>
        <translation>A draft has been started</translation>
    </message>
    <message>
        <source>modifié le {day}</source>
        <translation>changed on {day}</translation>
    </message>
    <message>
        <source>Reprendre ce projet</source>
        <translation>Carry on with this draft</translation>
    </message>
    <message>
        <source>Commencer une autre synthèse</source>
        <translation>Start another summary</translation>
    </message>
    <message>
        <source>Version validée le {day}. Elle ne change plus : une réimpression donne exactement la même page.</source>
        <translation>Version approved on {day}. It no longer changes: printing it again gives exactly the same page.</translation>
    </message>
    <message>
        <source>Empreinte : {hash}</source>
        <translation>Fingerprint: {hash}</translation>
    </message>
    <message>
        <source>Préparer une nouvelle synthèse</source>
        <translation>Prepare a new summary</translation>
    </message>
    <message>
        <source>Ouvrir le dossier : {name}</source>
        <translation>Open the record: {name}</translation>
    </message>
    <message>
        <source>Ces signes ne peuvent pas être imprimés : {signs}</source>
        <translation>These characters cannot be printed: {signs}</translation>
    </message>
    <message>
        <source>La synthèse a {n} pages : deux au plus se lisent. Décochez des lignes.</source>
        <translation>The summary has {n} pages: two at most get read. Untick some lines.</translation>
    </message>
    <message>
        <source>Voit tous les dossiers et y écrit, valide les synthèses, gère les comptes, lit le journal.</source>
        <translation>Sees every file and writes in it, validates summaries, manages accounts, reads the journal.</translation>
    </message>
    <message>
        <source>Voit les dossiers des unités et des familles qu’on lui ouvre, y écrit, valide les synthèses, donne accès.</source>
        <translation>Sees the files of the units and families opened to them, writes in them, validates summaries, gives access.</translation>
    </message>
    <message>
        <source>Voit les dossiers des jeunes suivis et ceux qu’on lui ouvre, y écrit, prépare les synthèses.</source>
        <translation>Sees the files of the young people they follow and those opened to them, writes in them, prepares summaries.</translation>
    </message>
    <message>
        <source>Voit le jeune accueilli et ses propres textes, et consigne des rencontres.</source>
        <translation>Sees the young person at home and their own texts, and logs meetings.</translation>
    </message>
    <message>
        <source>Ne voit aucun dossier : s’occupe des réglages, des comptes et des sauvegardes.</source>
        <translation>Sees no file: looks after settings, accounts and backups.</translation>
    </message>
    <message>
        <source>Ne voit aucun dossier : lit le journal.</source>
        <translation>Sees no file: reads the journal.</translation>
    </message>
    <message>
        <source>retiré le {when}</source>
        <translation>removed on {when}</translation>
    </message>
    <message>
        <source>compte retiré</source>
        <translation>account removed</translation>
    </message>
    <message>
        <source>compte ouvert</source>
        <translation>account open</translation>
    </message>
    <message>
        <source>le code n’est plus valable : donnez un nouveau code</source>
        <translation>the code is no longer valid: give a new code</translation>
    </message>
    <message>
        <source>n’a pas encore choisi de phrase ; code valable jusqu’au {when}</source>
        <translation>has not chosen a passphrase yet; code valid until {when}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} at {time}</translation>
    </message>
    <message>
        <source>Votre compte est ouvert. Votre rôle {sees}</source>
        <translation>Your account is open. Your role {sees}</translation>
    </message>
    <message>
        <source>Aujourd’hui : {reach}.</source>
        <translation>Today: {reach}.</translation>
    </message>
    <message>
        <source>tous les dossiers</source>
        <translation>all files</translation>
    </message>
    <message>
        <source>aucun dossier</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>les jeunes dont il ou elle est référent</source>
        <translation>the young people they are key worker of</translation>
    </message>
    <message>
        <source>aucun dossier pour l’instant</source>
        <translation>no file for now</translation>
    </message>
    <message>
        <source>un jeune</source>
        <translation>one young person</translation>
    </message>
    <message>
        <source>un lieu retiré</source>
        <translation>a place that was removed</translation>
    </message>
    <message>
        <source>Unité {name}</source>
        <translation>Unit {name}</translation>
    </message>
    <message>
        <source>à partir du {since}</source>
        <translation>from {since}</translation>
    </message>
    <message>
        <source>depuis le {since}</source>
        <translation>since {since}</translation>
    </message>
    <message>
        <source>du {since} au {until}</source>
        <translation>from {since} to {until}</translation>
    </message>
    <message>
        <source>{what}, {span} ({reason})</source>
        <translation>{what}, {span} ({reason})</translation>
    </message>
    <message>
        <source>a ajouté ce jeune</source>
        <translation>added this young person</translation>
    </message>
    <message>
        <source>{holder} : {grant}, donné par {by} le {day}</source>
        <translation>{holder}: {grant}, given by {by} on {day}</translation>
    </message>
    <message>
        <source>{grant} ; retiré le {day}</source>
        <translation>{grant}; withdrawn on {day}</translation>
    </message>
    <message>
        <source>son rôle voit tous les dossiers</source>
        <translation>their role sees every file</translation>
    </message>
    <message>
        <source>suit ce jeune</source>
        <translation>follows this young person</translation>
    </message>
    <message>
        <source>accès donné à ce jeune, {span}</source>
        <translation>access given to this young person, {span}</translation>
    </message>
    <message>
        <source>{when} : {counts}</source>
        <translation>{when}: {counts}</translation>
    </message>
    <message>
        <source>Coffre chiffré</source>
        <translation>Encrypted vault</translation>
    </message>
    <message>
        <source>Coffre chiffré · sauvegarde vérifiée {day}</source>
        <translation>Encrypted vault · backup proved {day}</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde. La première se fait à la fermeture.</source>
        <translation>No backup yet. The first one is made when the vault closes.</translation>
    </message>
    <message>
        <source>Sauvegarde vérifiée {when}</source>
        <translation>Backup verified {when}</translation>
    </message>
    <message>
        <source>Sauvegarde vérifiée {when} : {counts}</source>
        <translation>Backup proved {when}: {counts}</translation>
    </message>
    <message>
        <source>Tout est remis à sa place.</source>
        <translation>Everything is back in its place.</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Des copies chiffrées, relues une à une, à reprendre en deux gestes.</source>
        <translation>Encrypted copies, read back one by one, to be restored in two steps.</translation>
    </message>
    <message>
        <source>Voir les sauvegardes</source>
        <translation>See the backups</translation>
    </message>
    <message>
        <source>Ce qui a été retiré, par qui et quand ; tout peut être remis à sa place.</source>
        <translation>What was removed, by whom and when; everything can be put back.</translation>
    </message>
    <message>
        <source>Voir la corbeille</source>
        <translation>See the bin</translation>
    </message>
    <message>
        <source>Dossier n° {number}, entier</source>
        <translation>File no. {number}, whole</translation>
    </message>
    <message>
        <source>Mentor n° {number}</source>
        <translation>Mentor no. {number}</translation>
    </message>
    <message>
        <source>Binôme avec {mentor}</source>
        <translation>Pair with {mentor}</translation>
    </message>
    <message>
        <source>Rencontre du {day} (R{number})</source>
        <translation>Meeting of {day} (R{number})</translation>
    </message>
    <message>
        <source>Objectif {text}</source>
        <translation>Goal {text}</translation>
    </message>
    <message>
        <source>Projet de synthèse, {occasion}</source>
        <translation>Draft summary, {occasion}</translation>
    </message>
    <message>
        <source>Brouillon du {day}</source>
        <translation>Draft of {day}</translation>
    </message>
    <message>
        <source>Rencontre prévue le {day}</source>
        <translation>Meeting planned for {day}</translation>
    </message>
    <message>
        <source>Binôme sans mentor</source>
        <translation>Pair without a mentor</translation>
    </message>
    <message>
        <source>mis à la corbeille par {who}, {when} · gardé jusqu’au {until}</source>
        <translation>moved to the bin by {who}, {when} · kept until {until}</translation>
    </message>
    <message>
        <source>Brouillon enregistré à {time}</source>
        <translation>Draft saved at {time}</translation>
    </message>
    <message>
        <source>Brouillon enregistré {day} à {time}</source>
        <translation>Draft saved {day} at {time}</translation>
    </message>
    <message>
        <source>Ce qui était écrit</source>
        <translation>What was written</translation>
    </message>
    <message>
        <source>À copier ailleurs, ou à jeter</source>
        <translation>To copy elsewhere, or to throw away</translation>
    </message>
    <message>
        <source>modifié {day} à {time}</source>
        <translation>changed {day} at {time}</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Jeune : {name}</source>
        <translation>Young person: {name}</translation>
    </message>
    <message>
        <source>Mentor : {name}</source>
        <translation>Mentor: {name}</translation>
    </message>
    <message>
        <source>Binôme : {name}</source>
        <translation>Pair: {name}</translation>
    </message>
    <message>
        <source>Lieu d’accueil : {name}</source>
        <translation>Placement: {name}</translation>
    </message>
    <message>
        <source>Nouvel objectif : {name}</source>
        <translation>New goal: {name}</translation>
    </message>
    <message>
        <source>Objectif : {name}</source>
        <translation>Goal: {name}</translation>
    </message>
    <message>
        <source>Évaluation : {name}</source>
        <translation>Assessment: {name}</translation>
    </message>
    <message>
        <source>Évaluation</source>
        <translation>Assessment</translation>
    </message>
    <message>
        <source>Avis ou accord : {name}</source>
        <translation>Opinion or agreement: {name}</translation>
    </message>
    <message>
        <source>Avis ou accord</source>
        <translation>Opinion or agreement</translation>
    </message>
    <message>
        <source>Convention : {name}</source>
        <translation>Agreement: {name}</translation>
    </message>
    <message>
        <source>Invitation : {name}</source>
        <translation>Invitation: {name}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Accès : {name}</source>
        <translation>Access: {name}</translation>
    </message>
    <message>
        <source>Accès à donner</source>
        <translation>Access to give</translation>
    </message>
    <message>
        <source>Complément à la rencontre du {day}</source>
        <translation>Addendum to the meeting of {day}</translation>
    </message>
    <message>
        <source>Complément</source>
        <translation>Addendum</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Meeting of {day}</translation>
    </message>
    <message>
        <source>L’horloge de cet ordinateur semble en retard</source>
        <translation>This computer’s clock seems to be behind</translation>
    </message>
    <message>
        <source>Une écriture porte la date du {day}. Vérifiez la date et l’heure de l’ordinateur.</source>
        <translation>Something was written on {day}, which is still to come. Check this computer’s date and time.</translation>
    </message>
    <message>
        <source>L’heure est juste</source>
        <translation>The time is right</translation>
    </message>
    <message>
        <source>texte masqué</source>
        <translation>hidden text</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Qui a ouvert, imprimé ou retiré quoi, et quand ; sans aucun contenu.</source>
        <translation>Who opened, printed or removed what, and when; without any content.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>See the journal</translation>
    </message>
    <message>
        <source>un élément qui n’est plus là</source>
        <translation>something that is no longer there</translation>
    </message>
    <message>
        <source>une rencontre prévue du dossier n° {file}</source>
        <translation>a planned meeting of file no. {file}</translation>
    </message>
    <message>
        <source>un projet de synthèse du dossier n° {file}</source>
        <translation>the project of a summary of file no. {file}</translation>
    </message>
    <message>
        <source>le dossier n° {file}</source>
        <translation>file no. {file}</translation>
    </message>
    <message>
        <source>le mentor n° {number}</source>
        <translation>mentor no. {number}</translation>
    </message>
    <message>
        <source>un binôme du dossier n° {file}</source>
        <translation>a pair of file no. {file}</translation>
    </message>
    <message>
        <source>la rencontre R{number} du dossier n° {file}</source>
        <translation>meeting R{number} of file no. {file}</translation>
    </message>
    <message>
        <source>un objectif du dossier n° {file}</source>
        <translation>a goal of file no. {file}</translation>
    </message>
    <message>
        <source>la version {number} de la synthèse du dossier n° {file}</source>
        <translation>version {number} of the summary of file no. {file}</translation>
    </message>
    <message>
        <source>un brouillon</source>
        <translation>a draft</translation>
    </message>
    <message>
        <source>{who} : acte inconnu « {code} »</source>
        <translation>{who}: unknown act “{code}”</translation>
    </message>
    <message>
        <source>Un compte inconnu</source>
        <translation>An unknown account</translation>
    </message>
    <message>
        <source>un compte qui n’est plus là</source>
        <translation>an account that is no longer there</translation>
    </message>
    <message>
        <source>, pour le dossier n° {file}</source>
        <translation>, for file no. {file}</translation>
    </message>
    <message>
        <source>{who} a ouvert le coffre</source>
        <translation>{who} opened the vault</translation>
    </message>
    <message>
        <source>Une phrase secrète fausse a été tapée pour le compte de {who}</source>
        <translation>A wrong passphrase was typed for the account of {who}</translation>
    </message>
    <message>
        <source>{who} a ouvert {what}</source>
        <translation>{who} opened {what}</translation>
    </message>
    <message>
        <source>{who} a cherché quelqu’un par son nom</source>
        <translation>{who} searched for somebody by name</translation>
    </message>
    <message>
        <source>{who} a imprimé {what}</source>
        <translation>{who} printed {what}</translation>
    </message>
    <message>
        <source>{who} a enregistré en PDF {what}</source>
        <translation>{who} saved as PDF {what}</translation>
    </message>
    <message>
        <source>{who} a validé {what}</source>
        <translation>{who} validated {what}</translation>
    </message>
    <message>
        <source>{who} a mis à la corbeille {what}</source>
        <translation>{who} moved to the bin {what}</translation>
    </message>
    <message>
        <source>{who} a sorti de la corbeille {what}</source>
        <translation>{who} took out of the bin {what}</translation>
    </message>
    <message>
        <source>{who} a effacé pour toujours {what}</source>
        <translation>{who} erased for good {what}</translation>
    </message>
    <message>
        <source>Le programme a effacé de la corbeille {what}</source>
        <translation>The program erased from the bin {what}</translation>
    </message>
    <message>
        <source>{who} a donné un accès à {whom}{file}</source>
        <translation>{who} gave access to {whom}{file}</translation>
    </message>
    <message>
        <source>{who} a retiré un accès à {whom}{file}</source>
        <translation>{who} withdrew access from {whom}{file}</translation>
    </message>
    <message>
        <source>{who} a invité {whom}</source>
        <translation>{who} invited {whom}</translation>
    </message>
    <message>
        <source>{who} a donné un nouveau code à {whom}</source>
        <translation>{who} gave {whom} a new code</translation>
    </message>
    <message>
        <source>{whom} a ouvert son compte</source>
        <translation>{whom} opened the account they were invited to</translation>
    </message>
    <message>
        <source>{who} a retiré le compte de {whom}</source>
        <translation>{who} removed the account of {whom}</translation>
    </message>
    <message>
        <source>{who} a changé l’étiquette de son compte</source>
        <translation>{who} changed the label of the own account</translation>
    </message>
    <message>
        <source>{who} a changé le rôle de {whom}</source>
        <translation>{who} changed the role of {whom}</translation>
    </message>
    <message>
        <source>{who} a changé la personne référente : {what}</source>
        <translation>{who} changed the key worker: {what}</translation>
    </message>
    <message>
        <source>{who} a changé sa phrase secrète</source>
        <translation>{who} changed their passphrase</translation>
    </message>
    <message>
        <source>{who} a changé les clés du coffre</source>
        <translation>{who} changed the keys of the vault</translation>
    </message>
    <message>
        <source>{who} a fait une nouvelle fiche de secours</source>
        <translation>{who} made a new recovery sheet</translation>
    </message>
    <message>
        <source>{who} a ouvert le coffre avec la clé de secours</source>
        <translation>{who} opened the vault with the recovery key</translation>
    </message>
    <message>
        <source>{who} a imprimé la fiche de secours</source>
        <translation>{who} printed the recovery sheet</translation>
    </message>
    <message>
        <source>{who} a enregistré la fiche de secours</source>
        <translation>{who} saved the recovery sheet</translation>
    </message>
    <message>
        <source>{who} a activé l’ouverture rapide sur un poste</source>
        <translation>{who} turned quick opening on at a computer</translation>
    </message>
    <message>
        <source>{who} a retiré l’ouverture rapide d’un poste</source>
        <translation>{who} removed quick opening from a computer</translation>
    </message>
    <message>
        <source>{who} a repris une sauvegarde</source>
        <translation>{who} restored a backup</translation>
    </message>
    <message>
        <source>{who} a exporté le journal</source>
        <translation>{who} exported the journal</translation>
    </message>
    <message>
        <source>Le journal a été purgé jusqu’au {day}</source>
        <translation>The journal was pruned up to {day}</translation>
    </message>
    <message>
        <source>La fin du journal manquait à l’ouverture du coffre</source>
        <translation>The end of the journal was missing when the vault was opened</translation>
    </message>
    <message>
        <source>{who} a fait la page de la semaine</source>
        <translation>{who} made the page of the week</translation>
    </message>
    <message>
        <source>{who} a choisi de garder le journal {months} mois</source>
        <translation>{who} chose to keep the journal for {months} months</translation>
    </message>
    <message>
        <source>L’horloge de l’ordinateur était en arrière</source>
        <translation>The computer’s clock had been set back</translation>
    </message>
    <message>
        <source>dossiers ouverts</source>
        <translation>files opened</translation>
    </message>
    <message>
        <source>recherches par nom</source>
        <translation>searches by name</translation>
    </message>
    <message>
        <source>impressions et PDF enregistrés</source>
        <translation>printing and PDFs saved</translation>
    </message>
    <message>
        <source>synthèses validées</source>
        <translation>summaries validated</translation>
    </message>
    <message>
        <source>corbeille et effacements</source>
        <translation>bin and erasures</translation>
    </message>
    <message>
        <source>ouvertures du coffre</source>
        <translation>openings of the vault</translation>
    </message>
    <message>
        <source>ouvertures refusées</source>
        <translation>openings refused</translation>
    </message>
    <message>
        <source>comptes et accès</source>
        <translation>accounts and access</translation>
    </message>
    <message>
        <source>clés, fiches et sauvegardes</source>
        <translation>keys, sheets and backups</translation>
    </message>
    <message>
        <source>le journal lui-même</source>
        <translation>the journal itself</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été changée ou ajoutée hors du programme.</source>
        <translation>Line no. {first} was changed or added outside the program.</translation>
    </message>
    <message>
        <source>Les lignes n° {first} à {last} ont été changées ou ajoutées.</source>
        <translation>Lines no. {first} to {last} were changed or added.</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été retirée.</source>
        <translation>Line no. {first} was taken out.</translation>
    </message>
    <message>
        <source>Les lignes n° {first} à {last} ont été retirées.</source>
        <translation>Lines no. {first} to {last} were taken out.</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été glissée entre deux autres.</source>
        <translation>Line no. {first} was slipped in between two others.</translation>
    </message>
    <message>
        <source>La fin du journal manque : lignes n° {first} à {last}.</source>
        <translation>The end of the journal is missing: lines no. {first} to {last}.</translation>
    </message>
    <message>
        <source>La ligne n° {first} n’est plus celle d’alors : le journal a été refait.</source>
        <translation>Line no. {first} is no longer the one it was: the journal was made anew.</translation>
    </message>
    <message>
        <source>Les plus anciennes lignes sont parties sans suivre la règle.</source>
        <translation>The oldest lines went without following the rule.</translation>
    </message>
    <message>
        <source>Le texte mis de côté est repris : c’est de nouveau un brouillon.</source>
        <translation>The text set aside is taken up: it is a draft again.</translation>
    </message>
    <message>
        <source>Reprendre le texte</source>
        <translation>Take the text up</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Save elsewhere (encrypted)…</translation>
    </message>
    <message>
        <source>Un essai manqué depuis votre dernière ouverture : {when}.</source>
        <translation>One failed attempt since you last opened it: {when}.</translation>
    </message>
    <message>
        <source>{n} essais manqués depuis votre dernière ouverture : {when}.</source>
        <translation>{n} failed attempts since you last opened it: {when}.</translation>
    </message>
    <message>
        <source>Un coffre ouvert en lecture seule, ou de démonstration, n’a pas de sauvegardes.</source>
        <translation>A vault that is opened read-only, or of a demonstration, has no backups.</translation>
    </message>
    <message>
        <source>La fiche du mentor est tenue par l’équipe. Son téléphone et ses disponibilités sont dans le dossier du jeune, à « Identité et contacts ».</source>
        <translation>The team keeps the mentor’s record. Their phone number and availability are in the young person’s file, under “Identity and contacts”.</translation>
    </message>
    <message>
        <source>Votre compte n’ouvre pas cette page. La direction, ou qui administre le coffre, peut changer votre rôle.</source>
        <translation>Your account does not open this page. The management, or whoever administers the vault, can change your role.</translation>
    </message>
    <message>
        <source>Ce dossier n’est plus parmi les vôtres : il est suivi ailleurs. La direction peut vous y redonner accès.</source>
        <translation>This file is no longer among yours: it is followed elsewhere. The management can give you access to it again.</translation>
    </message>
    <message>
        <source>Votre compte s’occupe du coffre : réglages, comptes et sauvegardes. Il n’ouvre aucun dossier de jeune.</source>
        <translation>Your account looks after the vault: settings, accounts and backups. It opens no young person’s file.</translation>
    </message>
    <message>
        <source>Votre compte lit le journal : qui a ouvert, imprimé ou changé quoi, et quand. Il n’ouvre aucun dossier de jeune.</source>
        <translation>Your account reads the journal: who opened, printed or changed what, and when. It opens no young person’s file.</translation>
    </message>
    <message>
        <source>La page de la semaine n’a pas encore été faite.</source>
        <translation>The page of the week has not been made yet.</translation>
    </message>
    <message>
        <source>La dernière page de la semaine est du {day}.</source>
        <translation>The last page of the week is of {day}.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Ce rappel reviendra dans une semaine.</source>
        <translation>This reminder comes back in a week.</translation>
    </message>
    <message>
        <source>Plus tard : page du journal</source>
        <translation>Later: page of the journal</translation>
    </message>
    <message>
        <source>La fiche n’a pas encore été essayée.</source>
        <translation>The sheet has not been tried yet.</translation>
    </message>
    <message>
        <source>La fiche a été essayée le {day} : c’est à refaire.</source>
        <translation>The sheet was tried on {day}: it is time to try it again.</translation>
    </message>
    <message>
        <source>Voir la fiche</source>
        <translation>See the sheet</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Accounts and access</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche</source>
        <translation>Make a new sheet</translation>
    </message>
    <message>
        <source>Qui ouvre ce coffre, avec quel rôle, et quels dossiers chacun voit.</source>
        <translation>Who opens this vault, in which role, and which files each one sees.</translation>
    </message>
    <message>
        <source>Voir les comptes et les accès</source>
        <translation>See accounts and access</translation>
    </message>
    <message>
        <source>vous</source>
        <translation>you</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Retirer l’accès de {name} : {what}</source>
        <translation>Withdraw the access of {name}: {what}</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Give access…</translation>
    </message>
    <message>
        <source>Remplacer…</source>
        <translation>Cover…</translation>
    </message>
    <message>
        <source>Autres actions : {name}</source>
        <translation>Other actions: {name}</translation>
    </message>
    <message>
        <source>{act} {name}</source>
        <translation>{act} {name}</translation>
    </message>
    <message>
        <source>Renommer votre compte</source>
        <translation>Rename your account</translation>
    </message>
    <message>
        <source>L’étiquette se lit à l’ouverture, avant toute phrase secrète : n’y mettez pas plus que des initiales. Votre nom et vos écrits ne changent pas.</source>
        <translation>The label is read when opening, before any passphrase: put no more in it than initials. Your name and what you wrote do not change.</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Account label</translation>
    </message>
    <message>
        <source>Votre compte s’appelle maintenant « {label} ».</source>
        <translation>Your account is now called “{label}”.</translation>
    </message>
    <message>
        <source>{name} reçoit un nouveau code, valable sept jours. Le code d’avant n’ouvre plus rien. Tapez votre phrase secrète : le code est montré juste après, une seule fois.</source>
        <translation>{name} gets a new code, valid for seven days. The code before no longer opens anything. Type your passphrase: the code is shown right after, only once.</translation>
    </message>
    <message>
        <source>Donner un nouveau code</source>
        <translation>Give a new code</translation>
    </message>
    <message>
        <source>Donner le code</source>
        <translation>Give the code</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)</source>
        <translation>Save elsewhere (encrypted)</translation>
    </message>
    <message>
        <source>Texte mis de côté</source>
        <translation>Text set aside</translation>
    </message>
    <message>
        <source>Le code de l’invitation n’est plus affiché. S’il n’est pas noté, donnez un nouveau code dans « Comptes et accès ».</source>
        <translation>The invitation’s code is no longer shown. If it is not noted down, give a new code in “Accounts and access”.</translation>
    </message>
    <message>
        <source>La nouvelle fiche n’est pas essayée, et l’ancienne n’ouvre plus le coffre. Si la clé n’est pas sur papier, faites une autre fiche.</source>
        <translation>The new sheet has not been tried, and the old one no longer opens the vault. If the key is not on paper, make another sheet.</translation>
    </message>
    <message>
        <source>Le compte a été retiré pendant le verrouillage : il n’ouvre plus rien. La fiche de secours ouvre toujours le coffre. Si la personne a pu la voir, faites-en une nouvelle.</source>
        <translation>The account was removed while the vault locked: it no longer opens anything. The recovery sheet still opens the vault. If the person may have seen it, make a new one.</translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>Parties du dossier</source>
        <translation>Parts of the file</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Thread</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Framework</translation>
    </message>
    <message>
        <source>Identité et contacts</source>
        <translation>Identity and contacts</translation>
    </message>
    <message>
        <source>{first} et {last}</source>
        <translation>{first} and {last}</translation>
    </message>
    <message>
        <source>art. {numbers} du CASF</source>
        <translation>art. {numbers} of the CASF</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>to be confirmed</translation>
    </message>
    <message>
        <source>en vigueur depuis le {day}</source>
        <translation>in force since {day}</translation>
    </message>
    <message>
        <source>Un mentorat est proposé à chaque jeune confié, dans son intérêt et après évaluation ; ses objectifs évoluent avec lui.</source>
        <translation>Mentoring is proposed to each young person in care, in his or her interest and after an assessment; its goals develop with him or her.</translation>
    </message>
    <message>
        <source>La situation est évaluée dès {age} ans, au plus tard à l’entrée au collège, puis tous les ans ; aussi pour un jeune majeur accompagné, jusqu’à {until} ans.</source>
        <translation>The situation is assessed from the age of {age}, at the latest on entering collège, then every year; also for a young adult in care, up to {until}.</translation>
    </message>
    <message>
        <source>Le rappel vient {days} jours avant : c’est un usage.</source>
        <translation>The reminder comes {days} days before: this is a habit.</translation>
    </message>
    <message>
        <source>Le jeune et chaque titulaire de l’autorité parentale sont informés de ce qu’est un mentorat, avant de dire oui ou non.</source>
        <translation>The young person and each holder of parental authority are told what mentoring is before they say yes or no.</translation>
    </message>
    <message>
        <source>Le jeune donne son avis, et il adhère ou non, selon son âge et son discernement. Ses mots sont gardés tels quels.</source>
        <translation>The young person gives an opinion, and adheres or not, according to age and discernment. The words are kept as they were said.</translation>
    </message>
    <message>
        <source>L’accord de chaque titulaire de l’autorité parentale est écrit. Un oui à l’oral ne suffit pas.</source>
        <translation>The agreement of each holder of parental authority is in writing. A spoken yes is not enough.</translation>
    </message>
    <message>
        <source>Pour un pupille de l’État, le tuteur et le conseil de famille donnent leur accord.</source>
        <translation>For a ward of the State, the guardian and the family council agree.</translation>
    </message>
    <message>
        <source>Un jeune majeur donne seul son propre accord.</source>
        <translation>A young adult alone gives his or her own agreement.</translation>
    </message>
    <message>
        <source>Quand les deux parents exercent l’autorité, les deux signent.</source>
        <translation>When both parents hold authority, both sign.</translation>
    </message>
    <message>
        <source>En cas de refus ou de silence, en parler au service de l’ASE.</source>
        <translation>In case of refusal or silence, speak with the child welfare service.</translation>
    </message>
    <message>
        <source>Au début, l’attestation d’honorabilité du mentor a moins de {months} mois.</source>
        <translation>At the start, the mentor’s background certificate is less than {months} months old.</translation>
    </message>
    <message>
        <source>Ensuite, une nouvelle attestation est due tous les {years} ans.</source>
        <translation>After that, a new certificate is due every {years} years.</translation>
    </message>
    <message>
        <source>Un mentorat dure au moins {months} mois : c’est un usage.</source>
        <translation>A mentoring lasts at least {months} months: this is a habit.</translation>
    </message>
    <message>
        <source>Sans attestation valable et vérifiée, pas de début.</source>
        <translation>Without a valid and verified certificate, no start.</translation>
    </message>
    <message>
        <source>L’association qui propose les mentors a signé une convention-cadre.</source>
        <translation>The association that proposes the mentors has signed a framework agreement.</translation>
    </message>
    <message>
        <source>Sans association, l’établissement ou le service met lui-même le mentorat en place.</source>
        <translation>Without an association, the establishment or the service sets the mentoring up itself.</translation>
    </message>
    <message>
        <source>Une convention dit qui est le mentor et comment les rencontres se passent ; le jeune, le service de l’ASE et l’opérateur la signent.</source>
        <translation>An agreement says who the mentor is and how the meetings go; the young person, the child welfare service and the operator sign it.</translation>
    </message>
    <message>
        <source>Le mentorat est inscrit dans le projet pour l’enfant.</source>
        <translation>The mentoring is written into the child’s project.</translation>
    </message>
    <message>
        <source>Le mentorat est « en cours » à partir de la première rencontre qui suit tout le reste.</source>
        <translation>The mentoring is “under way” from the first meeting that follows all the rest.</translation>
    </message>
    <message>
        <source>à faire pour le {day}</source>
        <translation>due on {day}</translation>
    </message>
    <message>
        <source>pas encore notée</source>
        <translation>not noted yet</translation>
    </message>
    <message>
        <source>à refaire avant le {day}</source>
        <translation>to be renewed before {day}</translation>
    </message>
    <message>
        <source>un jeune majeur donne son propre accord, à l’étape suivante</source>
        <translation>a young adult gives his or her own agreement, at the next step</translation>
    </message>
    <message>
        <source>à relancer depuis le {day}</source>
        <translation>to be followed up since {day}</translation>
    </message>
    <message>
        <source>avis</source>
        <translation>opinion</translation>
    </message>
    <message>
        <source>adhésion</source>
        <translation>adhesion</translation>
    </message>
    <message>
        <source>{what} : {how}</source>
        <translation>{what}: {how}</translation>
    </message>
    <message>
        <source>« {words} », {said}</source>
        <translation>“{words}”, {said}</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>retiré le {day}</source>
        <translation>withdrawn on {day}</translation>
    </message>
    <message>
        <source>refusé le {day}</source>
        <translation>refused on {day}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>on {day}</translation>
    </message>
    <message>
        <source>manque, demandé le {day}</source>
        <translation>missing, asked on {day}</translation>
    </message>
    <message>
        <source>manque l’écrit, oui à l’oral le {day}</source>
        <translation>not in writing yet, spoken yes on {day}</translation>
    </message>
    <message>
        <source>avec {operator}</source>
        <translation>with {operator}</translation>
    </message>
    <message>
        <source>attestation du {day}</source>
        <translation>certificate of {day}</translation>
    </message>
    <message>
        <source>vérifiée</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>to be verified</translation>
    </message>
    <message>
        <source>valable pour un début avant le {day}</source>
        <translation>holds for a start before {day}</translation>
    </message>
    <message>
        <source>à renouveler avant le {day}</source>
        <translation>to be renewed before {day}</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signed on {day}</translation>
    </message>
    <message>
        <source>fin prévue le {day}</source>
        <translation>planned end on {day}</translation>
    </message>
    <message>
        <source>le mentorat devient « en cours »</source>
        <translation>the mentoring becomes “under way”</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>To come</translation>
    </message>
    <message>
        <source>Retiré le {day}</source>
        <translation>Withdrawn on {day}</translation>
    </message>
    <message>
        <source>Autres actes : {step}</source>
        <translation>Other acts: {step}</translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Why?</translation>
    </message>
    <message>
        <source>Refermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Type your passphrase first.</translation>
    </message>
</context>
<context>
    <name>AccessForm</name>
    <message>
        <source>Donner un accès</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>To whom</translation>
    </message>
    <message>
        <source>Ce qui s’ouvre</source>
        <translation>What opens</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Foster family</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Donner l’accès</source>
        <translation>Give access</translation>
    </message>
    <message>
        <source>Un accès se retire à tout moment ; le journal note qui l’a donné.</source>
        <translation>Access can be withdrawn at any time; the journal notes who gave it.</translation>
    </message>
    <message>
        <source>une unité</source>
        <translation>a unit</translation>
    </message>
    <message>
        <source>une famille d’accueil</source>
        <translation>a foster family</translation>
    </message>
    <message>
        <source>un seul jeune</source>
        <translation>one young person</translation>
    </message>
    <message>
        <source>{name}, dossier n° {number}</source>
        <translation>{name}, file no. {number}</translation>
    </message>
    <message>
        <source>Aucun compte n’a besoin d’accès pour l’instant. Invitez d’abord quelqu’un, depuis « Comptes et accès ».</source>
        <translation>No account needs access for now. First invite somebody, from “Accounts and access”.</translation>
    </message>
    <message>
        <source>Aujourd’hui : {reach}</source>
        <translation>Today: {reach}</translation>
    </message>
    <message>
        <source>ses accès déjà donnés</source>
        <translation>access given to them already</translation>
    </message>
    <message>
        <source>L’accès est donné à {name}.</source>
        <translation>Access is given to {name}.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chaque personne ouvre le coffre avec son compte. Son rôle dit ce qu’elle y fait, ses accès disent quels dossiers elle voit.</source>
        <translation>Each person opens the vault with their own account. The role says what they do there, the access says which files they see.</translation>
    </message>
    <message>
        <source>Comptes retirés</source>
        <translation>Removed accounts</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Accounts and access</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Access</translation>
    </message>
    <message>
        <source>Inviter quelqu’un…</source>
        <translation>Invite somebody…</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Give access…</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Une seule personne peut gérer les comptes. Invitez-en une deuxième : si la première manque, plus personne ne peut ouvrir un accès.</source>
        <translation>Only one person can manage accounts. Invite a second one: if the first is missing, nobody can open access any more.</translation>
    </message>
    <message>
        <source>seul compte qui gère les comptes : il ne peut ni partir ni changer de rôle</source>
        <translation>the only account that manages accounts: it can neither leave nor change its role</translation>
    </message>
    <message>
        <source>une autre personne qui gère les comptes peut le retirer</source>
        <translation>another person who manages accounts can remove it</translation>
    </message>
    <message>
        <source>Il n’y a pas d’autre compte qui puisse remplacer.</source>
        <translation>There is no other account that could cover.</translation>
    </message>
    <message>
        <source>L’accès de {name} est retiré.</source>
        <translation>The access of {name} is withdrawn.</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Changer le rôle…</source>
        <translation>Change the role…</translation>
    </message>
    <message>
        <source>Donner un nouveau code…</source>
        <translation>Give a new code…</translation>
    </message>
    <message>
        <source>Retirer l’invitation…</source>
        <translation>Withdraw the invitation…</translation>
    </message>
    <message>
        <source>Retirer le compte…</source>
        <translation>Remove the account…</translation>
    </message>
    <message>
        <source>Le rôle de {name} est changé : {role}.</source>
        <translation>The role of {name} is changed: {role}.</translation>
    </message>
    <message>
        <source>{name} (compte « {label} »)</source>
        <translation>{name} (account “{label}”)</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Ajouts datés</source>
        <translation>Dated addenda</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Enregistrer cet ajout</source>
        <translation>Save this addendum</translation>
    </message>
    <message>
        <source>Le texte de cette rencontre peut être modifié jusqu’au {day}. Ensuite, seul un ajout daté la corrigera.</source>
        <translation>The text of this meeting can be edited until {day}. After that only a dated addendum will correct it.</translation>
    </message>
    <message>
        <source>Depuis le {day}, 14 jours après son enregistrement, le texte de cette rencontre ne change plus : un ajout daté la corrige.</source>
        <translation>Since {day}, 14 days after it was recorded, the text of this meeting no longer changes: a dated addendum corrects it.</translation>
    </message>
</context>
<context>
    <name>Admission</name>
    <message>
        <source>Cette phrase contient trop de noms de ce coffre. Prenez-en une autre.</source>
        <translation>This passphrase holds too many names of this vault. Take another one.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Convention individualisée</source>
        <translation>Individual agreement</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>tous les 15 jours</source>
        <translation>every fortnight</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>six mois au moins, d’usage</source>
        <translation>six months at least, by custom</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Modalités</source>
        <translation>Terms</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signé par {who} le</source>
        <translation>Signed by {who} on</translation>
    </message>
    <message>
        <source>La convention est notée.</source>
        <translation>The agreement is noted.</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Évaluation de la situation</source>
        <translation>Assessment of the situation</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>par fonction, par exemple « service de l’ASE »</source>
        <translation>by function, for instance “child welfare service”</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Done on</translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation>By whom</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Le résultat seul : rien du contenu de l’évaluation.</source>
        <translation>The outcome alone: nothing of what the assessment says.</translation>
    </message>
    <message>
        <source>Elle est à refaire chaque année.</source>
        <translation>It is to be renewed each year.</translation>
    </message>
    <message>
        <source>À refaire avant le {day}.</source>
        <translation>To be renewed before {day}.</translation>
    </message>
    <message>
        <source>L’évaluation est notée.</source>
        <translation>The assessment is noted.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Deuxième endroit</source>
        <translation>Second place</translation>
    </message>
    <message>
        <source>Essai de reprise</source>
        <translation>Trial restore</translation>
    </message>
    <message>
        <source>Une sauvegarde se fait à la fermeture et toutes les quatre heures si quelque chose a changé. Chacune est relue et comptée ; une copie qui ne se relit pas est jetée.</source>
        <translation>A backup is made when the vault closes, and every four hours if something changed. Each is read back and counted; a copy that does not read back is thrown away.</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>La sauvegarde est faite ; le deuxième endroit a refusé sa copie.</source>
        <translation>The backup is made; the second place refused its copy.</translation>
    </message>
    <message>
        <source>La sauvegarde est faite et vérifiée.</source>
        <translation>The backup is made and proved.</translation>
    </message>
    <message>
        <source>Aucun. Une copie sur une clé USB ou un lecteur du réseau protège d’un vol ou d’une panne de cet ordinateur.</source>
        <translation>None. A copy on a USB stick or a network drive protects against the theft or the failure of this computer.</translation>
    </message>
    <message>
        <source>{place} n’est pas là. Branchez la clé, ou choisissez un autre endroit.</source>
        <translation>{place} is not there. Plug the stick in, or choose another place.</translation>
    </message>
    <message>
        <source>Choisir un dossier…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Ne plus l’utiliser</source>
        <translation>Use it no more</translation>
    </message>
    <message>
        <source>Deuxième endroit des sauvegardes</source>
        <translation>Second place of the backups</translation>
    </message>
    <message>
        <source>Il n’y en a pas encore.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>Une fois par mois, la dernière sauvegarde est reprise dans un dossier provisoire, ouverte et comparée, puis ce dossier est effacé.</source>
        <translation>Once a month the newest backup is restored into a temporary folder, opened and compared, then that folder is deleted.</translation>
    </message>
    <message>
        <source>Faire l’essai maintenant</source>
        <translation>Try it now</translation>
    </message>
    <message>
        <source>L’essai a réussi : la sauvegarde du {day} s’ouvre et se relit.</source>
        <translation>The trial succeeded: the backup of {day} opens and reads back.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Annuler</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Close this message</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>La corbeille est vide.</source>
        <translation>The bin is empty.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher les %n éléments</source>
        <translation>
            <numerusform>Show %n item</numerusform>
            <numerusform>Show all %n items</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer pour toujours…</source>
        <translation>Erase for ever…</translation>
    </message>
    <message>
        <source>Effacer pour toujours : {what}</source>
        <translation>Erase for ever: {what}</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>Ce qui est retiré reste ici {n} jours, entier. Après, une ouverture du coffre le remarque, et une ouverture d’un autre jour l’efface. Personne ne peut vider la corbeille avant.</source>
        <translation>What is removed stays here for {n} days, whole. After that, one opening of the vault notices it, and an opening on another day erases it. Nobody can empty the bin before.</translation>
    </message>
    <message>
        <source>Restaurer : {what}</source>
        <translation>Restore: {what}</translation>
    </message>
    <message>
        <source>Le dossier est effacé. Les sauvegardes d’avant le gardent, chiffré, jusqu’au {day} au plus tard ; si l’une est reprise, il y est effacé de nouveau.</source>
        <translation>The file is erased. Earlier backups keep it, encrypted, until {day} at the latest; if one is restored, it is erased there again.</translation>
    </message>
</context>
<context>
    <name>CertificateForm</name>
    <message>
        <source>Attestation d’honorabilité</source>
        <translation>Background certificate</translation>
    </message>
    <message>
        <source>par vous, sur le site officiel</source>
        <translation>by you, on the official site</translation>
    </message>
    <message>
        <source>Délivrée le</source>
        <translation>Issued on</translation>
    </message>
    <message>
        <source>Vérifiée le</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>Gardez seulement les dates, jamais l’attestation.</source>
        <translation>Keep only the dates, never the certificate.</translation>
    </message>
    <message>
        <source>Les dates de l’attestation sont notées.</source>
        <translation>The dates of the certificate are noted.</translation>
    </message>
</context>
<context>
    <name>ChoicesForm</name>
    <message>
        <source>Occasion</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>Date de l’occasion</source>
        <translation>Date of the occasion</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>For whom?</translation>
    </message>
    <message>
        <source>Période du</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>au</source>
        <translation>to</translation>
    </message>
    <message>
        <source>Langue de la page</source>
        <translation>Language of the page</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) sur {all} de la période</source>
        <translation>
            <numerusform>%n meeting of {all} in the period</numerusform>
            <numerusform>%n meetings of {all} in the period</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune rencontre consignée sur la période.</source>
        <translation>No meeting logged in this period.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>Vide : ce fait n’est pas imprimé.</source>
        <translation>Empty: this fact is not printed.</translation>
    </message>
    <message>
        <source>Reprendre le texte de la rencontre</source>
        <translation>Go back to the meeting’s own text</translation>
    </message>
    <message>
        <source>Texte sur la page, {day}</source>
        <translation>Text on the page, {day}</translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Rien sur la période.</source>
        <translation>Nothing in this period.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher %n autre(s)</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code à usage unique</source>
        <translation>One-time code</translation>
    </message>
    <message>
        <source>{name} choisit le compte « {label} » et tape ce code à la place de la phrase secrète.</source>
        <translation>{name} chooses the account “{label}” and types this code in place of the passphrase.</translation>
    </message>
    <message>
        <source>Code à usage unique : {code}</source>
        <translation>One-time code: {code}</translation>
    </message>
    <message>
        <source>Copier pendant 10 secondes</source>
        <translation>Copy for 10 seconds</translation>
    </message>
    <message>
        <source>À transmettre de vive voix, ou par un autre canal que le coffre. Le code n’est montré qu’ici ; il vaut jusqu’au {when}, une seule fois.</source>
        <translation>To be passed on by word of mouth, or by another way than the vault. The code is shown here alone; it is valid until {when}, once.</translation>
    </message>
    <message>
        <source>Le code est noté</source>
        <translation>The code is noted</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Comparer avec une page</source>
        <translation>Compare with a page</translation>
    </message>
    <message>
        <source>Prenez une page de la semaine, ou une synthèse validée : au bas de chaque page est écrit « Journal n° … » avec son empreinte.</source>
        <translation>Take a page of the week, or a validated summary: at the foot of each page stands “Journal no. …” with its fingerprint.</translation>
    </message>
    <message>
        <source>Numéro de la ligne</source>
        <translation>Number of the line</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Fingerprint</translation>
    </message>
    <message>
        <source>les quatre premiers groupes suffisent</source>
        <translation>the first four groups are enough</translation>
    </message>
    <message>
        <source>Prendre un fichier…</source>
        <translation>Take a file…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Écrivez le numéro imprimé, par exemple 1234.</source>
        <translation>Write the number that is printed, for example 1234.</translation>
    </message>
    <message>
        <source>Une empreinte a des chiffres et les lettres a à f, 16 au moins.</source>
        <translation>A fingerprint has digits and the letters a to f, 16 at least.</translation>
    </message>
    <message>
        <source>Repère du journal</source>
        <translation>Anchor of the journal</translation>
    </message>
    <message>
        <source>Comparer avec un fichier</source>
        <translation>Compare with a file</translation>
    </message>
</context>
<context>
    <name>ConfirmPassphrase</name>
    <message>
        <source>Votre phrase secrète</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>Cet ordinateur a ouvert le coffre sans votre phrase secrète. Tapez-la pour continuer : elle vaut ensuite dix minutes.</source>
        <translation>This computer opened the vault without your passphrase. Type it to go on: it then holds for ten minutes.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Noter un avis ou un accord</source>
        <translation>Note an opinion or an agreement</translation>
    </message>
    <message>
        <source>Refusé le</source>
        <translation>Refused on</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Asked on</translation>
    </message>
    <message>
        <source>Donné le</source>
        <translation>Given on</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>facultatif, tels quels</source>
        <translation>optional, as they were said</translation>
    </message>
    <message>
        <source>Ses mots</source>
        <translation>The young person’s own words</translation>
    </message>
    <message>
        <source>Le papier reste dans le dossier légal, pas ici.</source>
        <translation>The paper stays in the legal file, not here.</translation>
    </message>
    <message>
        <source>Qui : {name}</source>
        <translation>Who: {name}</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>It is noted.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Remplacer un collègue absent</source>
        <translation>Cover for an absent colleague</translation>
    </message>
    <message>
        <source>Ce que {name} ouvre aujourd’hui s’ouvre aussi à la personne choisie, jusqu’au jour écrit ici. Ce jour passé, tout se ferme seul.</source>
        <translation>What {name} opens today opens to the chosen person too, until the day written here. After that day it all closes by itself.</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>ce jour compte</source>
        <translation>this day counts</translation>
    </message>
    <message>
        <source>remplace {name}</source>
        <translation>covers for {name}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Qui remplace ?</source>
        <translation>Who covers?</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} remplace {absent}</source>
        <translation>{name} covers for {absent}</translation>
    </message>
    <message>
        <source>{name} remplace {absent} jusqu’au {day}.</source>
        <translation>{name} covers for {absent} until {day}.</translation>
    </message>
    <message>
        <source>Pas pour tous les dossiers : vous n’ouvrez que ceux que vous voyez.</source>
        <translation>Not for every file: you open only those that you see.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>MentorDesk a rencontré une erreur imprévue.</source>
        <translation>MentorDesk met an unforeseen error.</translation>
    </message>
    <message>
        <source>Ce qui est écrit est gardé dans le brouillon. Fermez et rouvrez MentorDesk ; si cela revient, envoyez ce rapport, qui ne contient aucun nom.</source>
        <translation>What is written is kept in the draft. Close and reopen MentorDesk; if it happens again, send this report, which holds no name.</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Verrouillage…</source>
        <translation>Locking…</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit est d’abord gardé.</source>
        <translation>What you have written is kept first.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt + Bas)</source>
        <translation>Open the calendar (Alt + Down)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>LECTURE SEULE – rien ne peut être écrit</source>
        <translation>READ ONLY – nothing can be written</translation>
    </message>
    <message>
        <source>DÉMONSTRATION – vies fictives</source>
        <translation>DEMONSTRATION – fictitious lives</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Ouvrir plus vite sur ce poste</source>
        <translation>Open faster on this computer</translation>
    </message>
    <message>
        <source>Ne l’activez pas si vous partagez cette session avec quelqu’un : MentorDesk ne peut pas le savoir.</source>
        <translation>Do not switch it on if you share this session with somebody: MentorDesk cannot know.</translation>
    </message>
    <message>
        <source>La phrase secrète ouvre toujours le coffre. Elle reste demandée pour les comptes, les accès, les exports, la fiche de secours et la reprise d’une sauvegarde.</source>
        <translation>The passphrase always opens the vault. It is still asked for with accounts, access, exports, the recovery sheet and restoring a backup.</translation>
    </message>
    <message>
        <source>Activer…</source>
        <translation>Switch on…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur est interrogé…</source>
        <translation>This computer’s keyring is being asked…</translation>
    </message>
    <message>
        <source>En service : ce poste ouvre votre compte sans phrase secrète.</source>
        <translation>On: this computer opens your account without a passphrase.</translation>
    </message>
    <message>
        <source>Arrêté : la phrase secrète est demandée à chaque ouverture.</source>
        <translation>Off: the passphrase is asked for each time.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session Windows pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Anyone who can use your Windows session will be able to open this vault, even when it is locked.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session Mac pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Anyone who can use your Mac session will be able to open this vault, even when it is locked.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session sur cet ordinateur pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Anyone who can use your session on this computer will be able to open this vault, even when it is locked.</translation>
    </message>
    <message>
        <source>Si votre mot de passe Windows est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>If your Windows password is reset, opening faster stops and the passphrase becomes the only way in.</translation>
    </message>
    <message>
        <source>Si le mot de passe de votre session Mac est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>If the password of your Mac session is reset, opening faster stops and the passphrase becomes the only way in.</translation>
    </message>
    <message>
        <source>Si le mot de passe de votre session est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>If the password of your session is reset, opening faster stops and the passphrase becomes the only way in.</translation>
    </message>
</context>
<context>
    <name>DeviceSwitch</name>
    <message>
        <source>Ouvrir plus vite sur ce poste</source>
        <translation>Open faster on this computer</translation>
    </message>
    <message>
        <source>Activer sur ce poste</source>
        <translation>Switch on here</translation>
    </message>
    <message>
        <source>Ce poste ouvre désormais votre compte sans phrase secrète.</source>
        <translation>This computer now opens your account without a passphrase.</translation>
    </message>
    <message>
        <source>La phrase secrète est de nouveau demandée sur ce poste.</source>
        <translation>The passphrase is asked for again on this computer.</translation>
    </message>
    <message>
        <source>Le trousseau garde encore une clé, qui n’ouvre plus rien.</source>
        <translation>The keyring still keeps a key, which opens nothing any more.</translation>
    </message>
</context>
<context>
    <name>DiscreetCard</name>
    <message>
        <source>Écran discret</source>
        <translation>Discreet screen</translation>
    </message>
    <message>
        <source>F9 ne laisse que des initiales et cache les textes, partout, jusqu’à F9 encore. Un champ se montre seulement pendant que vous y écrivez.</source>
        <translation>F9 leaves only initials and hides texts, everywhere, until F9 again. A field shows itself only while you write in it.</translation>
    </message>
    <message>
        <source>Lire quand même à l’assistance vocale</source>
        <translation>Let screen readers hear it all the same</translation>
    </message>
    <message>
        <source>pendant l’écran discret</source>
        <translation>while the screen is discreet</translation>
    </message>
    <message>
        <source>toujours</source>
        <translation>always</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>never</translation>
    </message>
    <message>
        <source>une loupe d’écran peut alors voir la fenêtre noire</source>
        <translation>a screen magnifier may then see a black window</translation>
    </message>
    <message>
        <source>Exclure des captures d’écran</source>
        <translation>Leave out of screen captures</translation>
    </message>
</context>
<context>
    <name>DraftedForm</name>
    <message>
        <source>Jeter le brouillon</source>
        <translation>Throw the draft away</translation>
    </message>
    <message>
        <source>Ce qui est enregistré ici a changé depuis que ce brouillon a été écrit. Relisez tout avant d’enregistrer.</source>
        <translation>What is recorded here has changed since this draft was written. Read it all again before saving.</translation>
    </message>
    <message>
        <source>Ce que vous écriviez est gardé dans un brouillon.</source>
        <translation>What you were writing is kept as a draft.</translation>
    </message>
    <message>
        <source>Revenir au formulaire</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Le brouillon est jeté.</source>
        <translation>The draft is thrown away.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Rien n’est envoyé sur Internet</source>
        <translation>Nothing is sent over the Internet</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Ouvrir un coffre</source>
        <translation>Open a vault</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>rien pour l’instant</source>
        <translation>none yet</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>{name} est de nouveau proposé.</source>
        <translation>{name} is offered again.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Erase for ever</translation>
    </message>
    <message>
        <source>Numéro du dossier</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Le dossier, ses rencontres, ses objectifs, ses synthèses et ses brouillons seront effacés de ce coffre. Rien ne pourra les rendre.</source>
        <translation>The file, its meetings, goals, summaries and drafts will be erased from this vault. Nothing will bring them back.</translation>
    </message>
    <message>
        <source>Les sauvegardes déjà faites les gardent, chiffrés, treize mois au plus. Une sauvegarde reprise les efface de nouveau. Une copie que vous avez rangée vous-même ailleurs n’est pas touchée : détruisez-la.</source>
        <translation>Backups already made keep them, encrypted, for thirteen months at most. A restored backup erases them again. A copy that you put elsewhere yourself is not touched: destroy it.</translation>
    </message>
    <message>
        <source>Avant d’effacer, vérifiez que les Archives départementales l’autorisent et que les pièces utiles sont dans le dossier de l’enfant.</source>
        <translation>Before erasing, check that the departmental archives allow it and that the useful papers are in the child’s own file.</translation>
    </message>
    <message>
        <source>Ce n’est pas le numéro de ce dossier.</source>
        <translation>This is not the number of this file.</translation>
    </message>
</context>
<context>
    <name>FirstOpening</name>
    <message>
        <source>Choisissez votre phrase secrète</source>
        <translation>Choose your passphrase</translation>
    </message>
    <message>
        <source>Le code ne sert qu’à arriver ici. Une fois votre phrase choisie, elle seule ouvre votre compte, et personne d’autre ne la connaît.</source>
        <translation>The code only serves to get here. Once your passphrase is chosen, it alone opens your account, and nobody else knows it.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Choisir cette phrase</source>
        <translation>Choose this passphrase</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Ctrl Entrée</source>
        <translation>Ctrl Enter</translation>
    </message>
    <message>
        <source>Le disque répond de nouveau : ce que vous avez écrit est gardé.</source>
        <translation>The disk answers again: what you have written is kept.</translation>
    </message>
    <message>
        <source>Le disque n’a pas gardé ce que vous avez écrit ici.</source>
        <translation>The disk did not keep what you have written here.</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Save elsewhere (encrypted)…</translation>
    </message>
    <message>
        <source>Quitter sans ce texte</source>
        <translation>Leave without this text</translation>
    </message>
</context>
<context>
    <name>FrameForm</name>
    <message>
        <source>La rencontre</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activities</translation>
    </message>
    <message>
        <source>Autre…</source>
        <translation>Other…</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Duration</translation>
    </message>
    <message>
        <source>Autre durée</source>
        <translation>Other duration</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>Plus…</source>
        <translation>More…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>Raconté par</source>
        <translation>Told by</translation>
    </message>
</context>
<context>
    <name>FrameworkTab</name>
    <message>
        <source>De quel mentorat ?</source>
        <translation>Of which mentoring?</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor to be found</translation>
    </message>
    <message>
        <source>{who} : {state}</source>
        <translation>{who}: {state}</translation>
    </message>
    <message>
        <source>Noter l’évaluation</source>
        <translation>Note the assessment</translation>
    </message>
    <message>
        <source>Le parcours n’a pas commencé. Notez l’évaluation de la situation pour l’ouvrir.</source>
        <translation>The path has not begun. Note the assessment of the situation to open it.</translation>
    </message>
    <message>
        <source>Du droit à la première rencontre</source>
        <translation>From the law to the first meeting</translation>
    </message>
    <message>
        <source>Ce qui bloque</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>Sans cela, le mentorat ne peut pas commencer.</source>
        <translation>Without it, the mentoring cannot begin.</translation>
    </message>
    <message>
        <source>Le mentorat ne peut pas commencer.</source>
        <translation>The mentoring cannot begin.</translation>
    </message>
    <message>
        <source>Refus ou silence : en parler au service de l’ASE (à confirmer).</source>
        <translation>Refusal or silence: speak with the child welfare service (to be confirmed).</translation>
    </message>
    <message>
        <source>Rien ne manque : le cadre est complet.</source>
        <translation>Nothing is missing: the framework is complete.</translation>
    </message>
    <message>
        <source>Rien n’empêche la suite.</source>
        <translation>Nothing stands in the way.</translation>
    </message>
    <message>
        <source>Une rencontre qui a eu lieu peut toujours être consignée.</source>
        <translation>A meeting that took place can always be recorded.</translation>
    </message>
    <message>
        <source>Aucun parcours n’est ouvert. Une évaluation favorable l’ouvre ; le jeune peut aussi le demander.</source>
        <translation>No path is open. A favourable assessment opens it; the young person may also ask for it.</translation>
    </message>
    <message>
        <source>Le jeune le demande : ouvrir le parcours</source>
        <translation>The young person asks for it: open the path</translation>
    </message>
    <message>
        <source>Ce qui manque encore</source>
        <translation>What is still missing</translation>
    </message>
    <message>
        <source>cadre à compléter</source>
        <translation>framework to be completed</translation>
    </message>
    <message>
        <source>Rencontres avant la fin du cadre : {count}</source>
        <translation>Meetings before the end of the framework: {count}</translation>
    </message>
</context>
<context>
    <name>FreshKey</name>
    <message>
        <source>La clé de secours n’est plus affichée. Si elle n’est pas sur papier, faites une nouvelle fiche dans les réglages.</source>
        <translation>The recovery key is no longer shown. If it is not on paper, make a new sheet in the settings.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Un nouvel objectif</source>
        <translation>A new goal</translation>
    </message>
    <message>
        <source>L’objectif</source>
        <translation>The goal</translation>
    </message>
    <message>
        <source>par exemple : trouver un stage de 3e</source>
        <translation>for example: find a work placement</translation>
    </message>
    <message>
        <source>avec ses mots, vers quoi aller : « Prendre la parole en classe »</source>
        <translation>in their words, towards something: “Speak up in class”</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>C’est l’objectif de qui ?</source>
        <translation>Whose goal is it?</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>facultatif ; 0 : pas du tout, 10 : c’est gagné</source>
        <translation>optional; 0: not at all, 10: done</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Decided by</translation>
    </message>
    <message>
        <source>Un à trois objectifs à la fois, choisis avec le jeune. Rien de médical.</source>
        <translation>One to three goals at a time, chosen with the young person. Nothing medical.</translation>
    </message>
    <message>
        <source>Cet objectif a déjà été noté : d’autres mots en font un nouvel objectif, avec sa propre première note. L’ancien reste dans le fil.</source>
        <translation>This goal was rated already: other words make a new goal with its own first rating. The old one stays in the thread.</translation>
    </message>
    <message>
        <source>L’objectif est enregistré.</source>
        <translation>The goal is saved.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Getting started</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message>
        <source>Synthèses</source>
        <translation>Summaries</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Bin</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Who sees what</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Le mentorat à l’ASE</source>
        <translation>Mentoring in child protection</translation>
    </message>
    <message>
        <source>Raccourcis</source>
        <translation>Shortcuts</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Composant</source>
        <translation>Component</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur.</source>
        <translation>No printer is installed on this computer.</translation>
    </message>
    <message>
        <source>La page est envoyée à l’imprimante.</source>
        <translation>The page was sent to the printer.</translation>
    </message>
    <message>
        <source>Texte de l’aide</source>
        <translation>Text of the help</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Afficher la suite</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Rien n’a été modifié depuis l’enregistrement. Chaque modification viendra ici : qui, quand, avant et après.</source>
        <translation>Nothing has been changed since it was recorded. Each change will stand here: who, when, before and after.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir : {what}</source>
        <translation>Open: {what}</translation>
    </message>
    <message>
        <source>Cette rencontre avait été notée dans un autre dossier.</source>
        <translation>This meeting had been recorded in another file.</translation>
    </message>
    <message>
        <source>Une rencontre notée ici par erreur a été retirée.</source>
        <translation>A meeting recorded here by mistake was taken away.</translation>
    </message>
    <message>
        <source>{field}, ajouté</source>
        <translation>{field}, added</translation>
    </message>
    <message>
        <source>{field}, avant</source>
        <translation>{field}, before</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>removed</translation>
    </message>
    <message>
        <source>{field}, après</source>
        <translation>{field}, after</translation>
    </message>
    <message>
        <source>ajouté</source>
        <translation>added</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>History</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>Qualité</source>
        <translation>Capacity</translation>
    </message>
    <message>
        <source>Nom (facultatif)</source>
        <translation>Name (optional)</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
</context>
<context>
    <name>HoldersForm</name>
    <message>
        <source>Qui exerce l’autorité parentale ?</source>
        <translation>Who holds parental authority?</translation>
    </message>
    <message>
        <source>pas encore dit</source>
        <translation>not said yet</translation>
    </message>
    <message>
        <source>Autorité parentale</source>
        <translation>Parental authority</translation>
    </message>
    <message>
        <source>Titulaires</source>
        <translation>Holders</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Add a person</translation>
    </message>
    <message>
        <source>Une personne qui ne l’exerce plus reste ici : écrivez jusqu’à quel jour.</source>
        <translation>Somebody who no longer holds it stays here: write until which day.</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>It is noted.</translation>
    </message>
</context>
<context>
    <name>HomeFields</name>
    <message>
        <source>non précisé</source>
        <translation>not said</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Placement</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Foster family</translation>
    </message>
    <message>
        <source>Nouvelle unité</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Nouvelle famille</source>
        <translation>New family</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choose…</translation>
    </message>
</context>
<context>
    <name>HouseCard</name>
    <message>
        <source>La famille d’accueil</source>
        <translation>The foster family</translation>
    </message>
    <message>
        <source>L’établissement</source>
        <translation>The establishment</translation>
    </message>
    <message>
        <source>Unités</source>
        <translation>Units</translation>
    </message>
    <message>
        <source>Autres familles d’accueil</source>
        <translation>Other foster families</translation>
    </message>
    <message>
        <source>Familles d’accueil</source>
        <translation>Foster families</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>fermée le {day}</source>
        <translation>closed on {day}</translation>
    </message>
    <message>
        <source>« {name} » n’est plus proposé ; les dossiers le gardent.</source>
        <translation>“{name}” is no longer offered; the records keep it.</translation>
    </message>
    <message>
        <source>Adultes qui suivent le jeune</source>
        <translation>Adults around the young person</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Retirer des listes</source>
        <translation>Take off the lists</translation>
    </message>
    <message>
        <source>Remettre dans les listes</source>
        <translation>Put back on the lists</translation>
    </message>
    <message>
        <source>hors des listes depuis le {day}</source>
        <translation>off the lists since {day}</translation>
    </message>
    <message>
        <source>{name} n’est plus dans les listes ; ses écrits gardent son nom.</source>
        <translation>{name} is no longer on the lists; what this person wrote keeps the name.</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>Inviter quelqu’un</source>
        <translation>Invite somebody</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Invite</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>une nouvelle personne</source>
        <translation>a new person</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>signe chaque écrit</source>
        <translation>signs each text</translation>
    </message>
    <message>
        <source>lisible sans la phrase, à l’ouverture</source>
        <translation>readable without the passphrase, when opening</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Account label</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Dossiers ouverts tout de suite</source>
        <translation>Files open at once</translation>
    </message>
    <message>
        <source>Les jeunes dont la personne est référente s’ouvrent d’eux-mêmes. Choisissez ici des lieux entiers, ou rien : un accès se donne aussi plus tard.</source>
        <translation>The young people whom the person is key worker of open by themselves. Choose whole places here, or nothing: access can be given later, too.</translation>
    </message>
    <message>
        <source>arrivée dans l’équipe</source>
        <translation>arrival in the team</translation>
    </message>
    <message>
        <source>Unité {name}</source>
        <translation>Unit {name}</translation>
    </message>
    <message>
        <source>Lieux ouverts</source>
        <translation>Places open</translation>
    </message>
    <message>
        <source>Tapez votre phrase secrète : ce compte pourra ouvrir le coffre. Le code de l’invitation est montré juste après, une seule fois.</source>
        <translation>Type your passphrase: this account will be able to open the vault. The code of the invitation is shown right after, once.</translation>
    </message>
    <message>
        <source>Le compte est invité, mais l’accès n’est pas donné.</source>
        <translation>The account is invited, but the access is not given.</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>tout le monde</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>tous les actes</source>
        <translation>all acts</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Act</translation>
    </message>
    <message>
        <source>Dossier n°</source>
        <translation>File no.</translation>
    </message>
</context>
<context>
    <name>JournalPage</name>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Qui a ouvert, cherché, imprimé ou retiré quoi, et quand. Ni texte, ni nom de jeune : le numéro du dossier seul.</source>
        <translation>Who opened, searched, printed or removed what, and when. No text, no young person’s name: the number of the file alone.</translation>
    </message>
    <message>
        <source>Combien de temps le garder</source>
        <translation>How long to keep it</translation>
    </message>
    <message>
        <source>Les lignes plus anciennes sont retirées à l’ouverture du coffre, et une ligne signée dit jusqu’à quel jour. La CNIL conseille de 6 à 12 mois ; plus long se justifie.</source>
        <translation>Older lines are removed when the vault is opened, and a signed line says up to which day. The data protection authority advises 6 to 12 months; more must have its reason.</translation>
    </message>
    <message>
        <source>{n} mois</source>
        <translation>{n} months</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Le journal sera gardé {n} mois.</source>
        <translation>The journal will be kept for {n} months.</translation>
    </message>
    <message>
        <source>Le journal est vide.</source>
        <translation>The journal is empty.</translation>
    </message>
    <message>
        <source>Aucune ligne ne correspond.</source>
        <translation>No line matches.</translation>
    </message>
    <message>
        <source>Lignes affichées : {shown} sur {total}, la dernière d’abord.</source>
        <translation>Lines shown: {shown} of {total}, the last one first.</translation>
    </message>
    <message>
        <source>Pour voir plus loin, choisissez des dates, une personne ou un acte.</source>
        <translation>To see further back, choose dates, a person or an act.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}, {when}</source>
        <translation>{act}, {when}</translation>
    </message>
    <message>
        <source>n° {n}</source>
        <translation>no. {n}</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>La fin du journal manque depuis la dernière ouverture du coffre.</source>
        <translation>The end of the journal is missing since the vault was last open.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>See the journal</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Accounts and access</translation>
    </message>
    <message>
        <source>Des comptes retirés sont revenus avec la sauvegarde : {labels}. Retirez-les de nouveau s’ils ne doivent plus ouvrir le coffre.</source>
        <translation>Accounts that were removed came back with the backup: {labels}. Remove them again if they must no longer open the vault.</translation>
    </message>
    <message>
        <source>Cette base plus ancienne ne connaît pas encore ces comptes : {labels}. Invitez-les de nouveau s’ils doivent ouvrir le coffre.</source>
        <translation>This older base does not know these accounts yet: {labels}. Invite them anew if they must open the vault.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Retapez la clé</source>
        <translation>Type the key back</translation>
    </message>
    <message>
        <source>depuis votre fiche</source>
        <translation>from your sheet</translation>
    </message>
    <message>
        <source>La clé retapée ouvre une copie du coffre, effacée aussitôt : c’est la preuve que la fiche suffit. Vous pouvez l’essayer plus tard ; d’ici là rien ne le prouve, et la page Aujourd’hui le rappelle.</source>
        <translation>The key typed back opens a copy of the vault, deleted at once: that proves that the sheet is enough. You may try it later; until then nothing proves it, and the Today page reminds you.</translation>
    </message>
    <message>
        <source>Imprimer la fiche…</source>
        <translation>Print the sheet…</translation>
    </message>
    <message>
        <source>Enregistrer la fiche (PDF)…</source>
        <translation>Save the sheet (PDF)…</translation>
    </message>
    <message>
        <source>Copier pendant 10 secondes</source>
        <translation>Copy for 10 seconds</translation>
    </message>
    <message>
        <source>Si la phrase secrète est oubliée, cette clé est la seule façon d’ouvrir le coffre. Imprimez la fiche, ou recopiez la clé, et gardez-la dans un lieu fermé.</source>
        <translation>If the passphrase is forgotten, this key is the only way to open the vault. Print the sheet, or copy the key by hand, and keep it in a locked place.</translation>
    </message>
    <message>
        <source>L’ancienne fiche n’ouvre plus ce coffre.</source>
        <translation>The old sheet no longer opens this vault.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Sauvegarde avant de fermer…</source>
        <translation>Backing up before closing…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Fermer sans sauvegarder</source>
        <translation>Close without backing up</translation>
    </message>
    <message>
        <source>La sauvegarde n’a pas pu se faire. {why}</source>
        <translation>The backup could not be made. {why}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Verrouillage</source>
        <translation>Locking</translation>
    </message>
    <message>
        <source>Sans une touche ni un clic, le coffre se verrouille ; c’est annoncé trente secondes avant. Il se verrouille aussi avec la session de l’ordinateur, à la mise en veille et au bout de douze heures. Vous retrouvez votre page et votre texte.</source>
        <translation>Without a key or a click the vault locks; it is announced thirty seconds before. It also locks with the computer’s session, when it goes to sleep, and after twelve hours. You find your page and your text again.</translation>
    </message>
    <message>
        <source>Verrouiller après</source>
        <translation>Lock after</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Rester</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Le coffre se verrouille dans {n} s. Ce que vous avez écrit est gardé. Une touche suffit pour rester.</source>
        <translation>The vault locks in {n} s. What you have written is kept. Any key is enough to stay.</translation>
    </message>
    <message>
        <source>Le coffre est ouvert depuis douze heures : il se verrouille dans {n} s. Ce que vous avez écrit est gardé.</source>
        <translation>The vault has been open for twelve hours: it locks in {n} s. What you have written is kept.</translation>
    </message>
</context>
<context>
    <name>MeetingEditPage</name>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Jeter ces modifications</source>
        <translation>Throw these changes away</translation>
    </message>
    <message>
        <source>Ce qui est écrit aujourd’hui reste lisible dans l’historique.</source>
        <translation>What is written today stays readable in the history.</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Meeting of {day}</translation>
    </message>
    <message>
        <source>La rencontre est modifiée ; son texte d’avant est gardé.</source>
        <translation>The meeting is changed; its text from before is kept.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Lisible par le jeune, ses parents et le juge : écrire ce qu’ils pourraient lire.</source>
        <translation>Readable by the young person, the parents and the judge: write what they could read.</translation>
    </message>
    <message>
        <source>{name} n’est plus de la sortie.</source>
        <translation>{name} is no longer part of the outing.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>Une rencontre se consigne pour un binôme. Formez d’abord le premier.</source>
        <translation>A meeting is logged for a pair. Form the first one.</translation>
    </message>
    <message>
        <source>La rencontre est consignée.</source>
        <translation>The meeting is logged.</translation>
    </message>
    <message>
        <source>La rencontre est consignée. Voici la suivante.</source>
        <translation>The meeting is logged. Here is the next one.</translation>
    </message>
</context>
<context>
    <name>MeetingRecordPage</name>
    <message>
        <source>Rencontre</source>
        <translation>Meeting</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Mauvais binôme ?</source>
        <translation>Wrong pair?</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Meeting of {day}</translation>
    </message>
    <message>
        <source>Une modification est commencée et n’est pas enregistrée.</source>
        <translation>A change was begun and is not saved.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Une modification commencée ne peut plus être enregistrée.</source>
        <translation>A change that was begun can no longer be saved.</translation>
    </message>
    <message>
        <source>En faire un ajout daté</source>
        <translation>Make it a dated addendum</translation>
    </message>
    <message>
        <source>Écrit par {name}</source>
        <translation>Written by {name}</translation>
    </message>
    <message>
        <source>Notes données par le jeune</source>
        <translation>Ratings given by the young person</translation>
    </message>
    <message>
        <source>{goal} : {value} sur 10</source>
        <translation>{goal}: {value} out of 10</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Young person’s words</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>L’ajout est gardé.</source>
        <translation>The addendum is kept.</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>La rencontre est à la corbeille, avec ses notes et ses suites.</source>
        <translation>The meeting is in the bin, with its ratings and next steps.</translation>
    </message>
    <message>
        <source>Mettre cette rencontre sur un autre binôme</source>
        <translation>Put this meeting on another pair</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>Le bon binôme</source>
        <translation>The right pair</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>La rencontre est sur l’autre binôme.</source>
        <translation>The meeting is on the other pair.</translation>
    </message>
</context>
<context>
    <name>MentorForm</name>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Add a mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Ouvrir cette fiche</source>
        <translation>Open this record</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>par exemple : mercredi après-midi</source>
        <translation>for example: Wednesday afternoon</translation>
    </message>
    <message>
        <source>Disponibilités</source>
        <translation>Availability</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Nouvelle association</source>
        <translation>New association</translation>
    </message>
    <message>
        <source>Ses jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>Mettre parmi les anciens</source>
        <translation>Put among the former ones</translation>
    </message>
    <message>
        <source>Remettre parmi les actuels</source>
        <translation>Put back among the present ones</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>none</translation>
    </message>
    <message>
        <source>Aucun binôme pour l’instant.</source>
        <translation>No pair yet.</translation>
    </message>
    <message>
        <source>Modifier le binôme</source>
        <translation>Change the pair</translation>
    </message>
    <message>
        <source>Ancien mentor</source>
        <translation>Former mentor</translation>
    </message>
    <message>
        <source>Une fiche ressemble à celle-ci : {names}. Est-ce la même personne ?</source>
        <translation>A record looks like this one: {names}. Is it the same person?</translation>
    </message>
    <message>
        <source>Ce mentor est maintenant parmi les anciens.</source>
        <translation>This mentor is now among the former ones.</translation>
    </message>
    <message>
        <source>Ce mentor est de nouveau parmi les actuels.</source>
        <translation>This mentor is among the present ones again.</translation>
    </message>
    <message>
        <source>Le mentor est à la corbeille.</source>
        <translation>The mentor is in the bin.</translation>
    </message>
    <message>
        <source>Le mentor est enregistré.</source>
        <translation>The mentor is saved.</translation>
    </message>
</context>
<context>
    <name>NavigationColumn</name>
    <message>
        <source>Navigation</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Young people</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>I am worried about a young person’s safety</translation>
    </message>
    <message>
        <source>Verrouiller (Ctrl L)</source>
        <translation>Lock (Ctrl L)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Sept mots, ou au moins 12 signes avec majuscule, minuscule, chiffre et ponctuation. Personne ne peut la retrouver à votre place.</source>
        <translation>Seven words, or at least 12 characters with upper case, lower case, digit and punctuation. Nobody can find it again for you.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation>The same, once more</translation>
    </message>
    <message>
        <source>Proposer sept mots</source>
        <translation>Propose seven words</translation>
    </message>
    <message>
        <source>Phrase proposée</source>
        <translation>Proposed passphrase</translation>
    </message>
    <message>
        <source>Trop courte.</source>
        <translation>Too short.</translation>
    </message>
    <message>
        <source>Trop simple : mêlez plus de signes ou de mots.</source>
        <translation>Too simple: mix more characters or words.</translation>
    </message>
    <message>
        <source>Suffisante.</source>
        <translation>Sufficient.</translation>
    </message>
    <message>
        <source>Solide.</source>
        <translation>Strong.</translation>
    </message>
    <message>
        <source>Cette phrase est trop faible pour protéger le coffre.</source>
        <translation>This passphrase is too weak to protect the vault.</translation>
    </message>
</context>
<context>
    <name>OnlyHere</name>
    <message>
        <source>Le disque n’a pas gardé ce que vous écriviez. Ce texte est chiffré dans la mémoire de l’ordinateur : il revient quand vous déverrouillez, et se perd si MentorDesk se ferme.</source>
        <translation>The disk did not keep what you were writing. This text is encrypted in the computer’s memory: it comes back when you unlock, and is lost if MentorDesk is closed.</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Save elsewhere (encrypted)…</translation>
    </message>
    <message>
        <source>Quitter sans ce texte</source>
        <translation>Quit without this text</translation>
    </message>
    <message>
        <source>Le texte est mis de côté, chiffré, dans « {name} ».</source>
        <translation>The text is set aside, encrypted, in “{name}”.</translation>
    </message>
</context>
<context>
    <name>OnlyHereDialog</name>
    <message>
        <source>Texte qui n’est sur aucun disque</source>
        <translation>Text that is on no disk</translation>
    </message>
    <message>
        <source>Un texte écrit avant un verrouillage n’est sur aucun disque : il est chiffré dans la mémoire de l’ordinateur. Il revient quand son compte déverrouille le coffre, et se perd si MentorDesk se ferme.</source>
        <translation>A text written before the vault was locked is on no disk: it is encrypted in the computer’s memory. It comes back when its account unlocks the vault, and is lost if MentorDesk closes.</translation>
    </message>
    <message>
        <source>Ne pas quitter</source>
        <translation>Do not quit</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Save elsewhere (encrypted)…</translation>
    </message>
    <message>
        <source>Quitter MentorDesk sans ce texte</source>
        <translation>Quit MentorDesk without this text</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>L’opérateur et le mentor</source>
        <translation>The operator and the mentor</translation>
    </message>
    <message>
        <source>pas encore choisi</source>
        <translation>not chosen yet</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>to choose</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor to be found</translation>
    </message>
    <message>
        <source>qui met ce mentorat en place</source>
        <translation>who sets this mentoring up</translation>
    </message>
    <message>
        <source>Opérateur</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Le logiciel explique, l’équipe décide.</source>
        <translation>The program explains, the team decides.</translation>
    </message>
    <message>
        <source>L’opérateur et le mentor sont notés.</source>
        <translation>The operator and the mentor are noted.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Ouvrir en lecture seule</source>
        <translation>Open to read only</translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation>Open it anyway</translation>
    </message>
    <message>
        <source>Copier sur cet ordinateur et l’ouvrir ici</source>
        <translation>Copy to this computer and open it here</translation>
    </message>
    <message>
        <source>Où mettre le coffre sur cet ordinateur ?</source>
        <translation>Where on this computer should the vault go?</translation>
    </message>
    <message>
        <source>Le coffre est copié sur cet ordinateur et s’ouvre ici désormais. L’original est resté où il était, et son dossier reçoit la deuxième copie des sauvegardes.</source>
        <translation>The vault is copied to this computer and opens here from now on. The original stayed where it was, and its folder gets the second copy of the backups.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>synthese-projet</source>
        <translation>summary-draft</translation>
    </message>
    <message>
        <source>synthese</source>
        <translation>summary</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr.</source>
        <translation>The PDF is saved. It is not encrypted: keep it in a safe place.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour l’imprimer ailleurs.</source>
        <translation>No printer is installed on this computer. Save the PDF to print it elsewhere.</translation>
    </message>
    <message>
        <source>La page est envoyée à l’imprimante.</source>
        <translation>The page has been sent to the printer.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer does not answer.</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Binôme</source>
        <translation>Pair</translation>
    </message>
    <message>
        <source>Sortie à plusieurs</source>
        <translation>Group outing</translation>
    </message>
    <message>
        <source>Ajouter un binôme à cette sortie</source>
        <translation>Add a pair to this outing</translation>
    </message>
    <message>
        <source>Retirer de la sortie</source>
        <translation>Take out of the outing</translation>
    </message>
    <message>
        <source>{name} avec {mentor}</source>
        <translation>{name} with {mentor}</translation>
    </message>
    <message>
        <source>ajouter un binôme…</source>
        <translation>add a pair…</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>Le binôme</source>
        <translation>The pair</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Young person</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Add a mentor</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Fin du mentorat</source>
        <translation>End of the mentoring</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>Date of the end</translation>
    </message>
    <message>
        <source>Terminer ce mentorat</source>
        <translation>End this mentoring</translation>
    </message>
    <message>
        <source>Rouvrir ce mentorat</source>
        <translation>Reopen this mentoring</translation>
    </message>
    <message>
        <source>Habitudes du binôme</source>
        <translation>Habits of the pair</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>every week</translation>
    </message>
    <message>
        <source>tous les 15 jours</source>
        <translation>every fortnight</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rhythm</translation>
    </message>
    <message>
        <source>Heure habituelle</source>
        <translation>Usual time</translation>
    </message>
    <message>
        <source>Durée habituelle</source>
        <translation>Usual duration</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choose…</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor to be found</translation>
    </message>
    <message>
        <source>Le binôme est enregistré.</source>
        <translation>The pair is saved.</translation>
    </message>
    <message>
        <source>Ce mentorat est terminé.</source>
        <translation>This mentoring has ended.</translation>
    </message>
    <message>
        <source>Ce mentorat est de nouveau en cours.</source>
        <translation>This mentoring goes on again.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Contenu</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Cliquez sur un paragraphe de la page pour le modifier ici.</source>
        <translation>Click a paragraph on the page to change it here.</translation>
    </message>
    <message>
        <source>hypothèses, au conditionnel</source>
        <translation>assumptions, worded as such</translation>
    </message>
    <message>
        <source>Cadre du mentorat, à ajouter</source>
        <translation>Mentoring framework, to add</translation>
    </message>
    <message>
        <source>Analyse de l’équipe, hypothèses au conditionnel</source>
        <translation>The team’s analysis, assumptions worded as such</translation>
    </message>
    <message>
        <source>Regard du mentor</source>
        <translation>The mentor’s view</translation>
    </message>
    <message>
        <source>À ajouter</source>
        <translation>To add</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Lu par le jeune le</source>
        <translation>Read by the young person on</translation>
    </message>
    <message>
        <source>Chef de service</source>
        <translation>Service manager</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n quotation</numerusform>
            <numerusform>%n quotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Phrase actuelle</source>
        <translation>Present passphrase</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>La phrase secrète est changée.</source>
        <translation>The passphrase is changed.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Afficher ou cacher la phrase ({key})</source>
        <translation>Show or hide the passphrase ({key})</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Type your passphrase first.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Historique des accès</source>
        <translation>History of access</translation>
    </message>
    <message>
        <source>Voir tous les accès donnés</source>
        <translation>See all access given</translation>
    </message>
    <message>
        <source>Aucun accès n’a encore été donné.</source>
        <translation>No access has been given yet.</translation>
    </message>
    <message>
        <source>Les plus anciens sont dans le journal.</source>
        <translation>Older ones are in the journal.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>You can try again.</translation>
    </message>
    <message>
        <source>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</source>
        <translation>Several attempts failed. You can try again in {n} s.</translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Ce que vous écriviez n’est pas enregistré.</source>
        <translation>What you were writing is not saved.</translation>
    </message>
    <message>
        <source>Revenir au formulaire</source>
        <translation>Back to the form</translation>
    </message>
    <message>
        <source>Enregistrer quand même</source>
        <translation>Save anyway</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Rechercher une personne…</source>
        <translation>Find a person…</translation>
    </message>
    <message>
        <source>Rechercher une personne par son nom</source>
        <translation>Find a person by name</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>People found</translation>
    </message>
    <message>
        <source>Aucune personne de ce nom</source>
        <translation>Nobody of this name</translation>
    </message>
    <message>
        <source>n° {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>n’est plus suivi</source>
        <translation>no longer followed</translation>
    </message>
    <message>
        <source>jeune</source>
        <translation>young person</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>mentor</translation>
    </message>
</context>
<context>
    <name>PlacementForm</name>
    <message>
        <source>Ajouter un lieu d’accueil</source>
        <translation>Add a placement</translation>
    </message>
    <message>
        <source>Corriger un lieu d’accueil</source>
        <translation>Correct a placement</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>vide : y vit encore, et le lieu d’avant finit ce jour-là</source>
        <translation>empty: still lives there, and the place before ends on that day</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Retirer ce séjour</source>
        <translation>Remove this stay</translation>
    </message>
    <message>
        <source>Le lieu d’accueil est enregistré.</source>
        <translation>The placement is saved.</translation>
    </message>
    <message>
        <source>Ce séjour est retiré.</source>
        <translation>This stay is removed.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Déplacer la rencontre prévue</source>
        <translation>Move the planned meeting</translation>
    </message>
    <message>
        <source>Prévoir une rencontre</source>
        <translation>Plan a meeting</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>optional</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Take off the list</translation>
    </message>
    <message>
        <source>{name} avec {mentor}</source>
        <translation>{name} with {mentor}</translation>
    </message>
    <message>
        <source>La rencontre est prévue.</source>
        <translation>The meeting is planned.</translation>
    </message>
    <message>
        <source>La rencontre prévue est retirée.</source>
        <translation>The planned meeting is removed.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n jeune(s)</source>
        <translation>
            <numerusform>%n young person</numerusform>
            <numerusform>%n young people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) fait(s) depuis.</source>
        <translation>
            <numerusform>%n record made since.</numerusform>
            <numerusform>%n records made since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) dont il ou elle est référent</source>
        <translation>
            <numerusform>%n young person they are key worker of</numerusform>
            <numerusform>%n young people they are key worker of</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Aperçu de la page</source>
        <translation>Preview of the page</translation>
    </message>
    <message>
        <source>Page {n} sur {all}</source>
        <translation>Page {n} of {all}</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>La procédure de votre service</source>
        <translation>Your service’s procedure</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>The establishment’s procedure</translation>
    </message>
    <message>
        <source>Elle s’affiche sur « J’ai un doute sur la sécurité d’un jeune » : qui appeler, à quel numéro, dans quel ordre. N’y écrivez rien sur un jeune.</source>
        <translation>It is shown on “I am worried about a young person’s safety”: whom to call, at which number, in which order. Write nothing about a young person in it.</translation>
    </message>
    <message>
        <source>Texte de la procédure</source>
        <translation>Text of the procedure</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Enregistrer la procédure</source>
        <translation>Save the procedure</translation>
    </message>
    <message>
        <source>Historique de la procédure</source>
        <translation>History of the procedure</translation>
    </message>
    <message>
        <source>La procédure est enregistrée.</source>
        <translation>The procedure is saved.</translation>
    </message>
    <message>
        <source>La procédure est retirée.</source>
        <translation>The procedure is removed.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Un journal qui se vérifie</source>
        <translation>A journal that can be checked</translation>
    </message>
    <message>
        <source>Chaque ligne est liée à celle d’avant. Une page imprimée et rangée ailleurs permet de voir plus tard si quelqu’un a touché au journal.</source>
        <translation>Each line is tied to the one before it. A page that is printed and filed elsewhere lets you see later whether somebody tampered with the journal.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>Comparer avec une page…</source>
        <translation>Compare with a page…</translation>
    </message>
    <message>
        <source>Page de la semaine…</source>
        <translation>Page of the week…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Le journal est entier. Lignes vérifiées : {n}.</source>
        <translation>The journal is whole. Lines checked: {n}.</translation>
    </message>
    <message>
        <source>Quelqu’un a touché au journal, ou une partie en manque.</source>
        <translation>Somebody tampered with the journal, or a part of it is missing.</translation>
    </message>
    <message>
        <source>Une sauvegarde reprise, ou une base plus ancienne acceptée, fait aussi manquer la fin. Si ce n’est pas cela, gardez les pages imprimées et prévenez la direction et le délégué à la protection des données.</source>
        <translation>A backup that was restored, or an older base that was accepted, makes the end missing too. If it is not that, keep the printed pages and tell the management and the data protection officer.</translation>
    </message>
    <message>
        <source>La ligne n° {n} est bien celle de la page imprimée.</source>
        <translation>Line no. {n} is the one of the printed page.</translation>
    </message>
    <message>
        <source>La ligne n° {n} est bien celle du fichier.</source>
        <translation>Line no. {n} is the one of the file.</translation>
    </message>
    <message>
        <source>La ligne n° {n} a été purgée depuis : elle ne se compare plus.</source>
        <translation>Line no. {n} was pruned since: it can no longer be compared.</translation>
    </message>
    <message>
        <source>Imprimer la page</source>
        <translation>Print the page</translation>
    </message>
    <message>
        <source>Enregistrer la page en PDF…</source>
        <translation>Save the page as PDF…</translation>
    </message>
    <message>
        <source>Les lignes choisies, en tableau CSV…</source>
        <translation>The lines chosen, as a CSV table…</translation>
    </message>
    <message>
        <source>Un repère pour comparer plus tard…</source>
        <translation>An anchor to compare with later…</translation>
    </message>
    <message>
        <source>journal-semaine</source>
        <translation>journal-week</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Repère du journal</source>
        <translation>Anchor of the journal</translation>
    </message>
    <message>
        <source>repere-journal</source>
        <translation>journal-anchor</translation>
    </message>
    <message>
        <source>Exporter le journal</source>
        <translation>Export the journal</translation>
    </message>
    <message>
        <source>Le fichier est enregistré. Il n’est pas chiffré et nomme des collègues : gardez-le en lieu sûr.</source>
        <translation>The file is saved. It is not encrypted and names colleagues: keep it in a safe place.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Ajouter</source>
        <translation>Add</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>La fiche de la clé de secours ouvre le coffre si la phrase secrète est oubliée. Essayez-la une fois par an : un papier se perd.</source>
        <translation>The recovery key’s sheet opens the vault when the passphrase is forgotten. Try it once a year: paper gets lost.</translation>
    </message>
    <message>
        <source>Ce coffre n’a qu’un administrateur ; deux sont conseillés. Dites au moins à une deuxième personne où se trouve la fiche.</source>
        <translation>This vault has only one administrator; two are advised. At least tell a second person where the sheet is.</translation>
    </message>
    <message>
        <source>Essayer la fiche…</source>
        <translation>Try the sheet…</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche…</source>
        <translation>Make a new sheet…</translation>
    </message>
    <message>
        <source>La fiche n° {n} n’a pas encore été essayée.</source>
        <translation>Sheet no. {n} has not been tried yet.</translation>
    </message>
    <message>
        <source>La fiche n° {n} a été essayée le {day}.</source>
        <translation>Sheet no. {n} was tried on {day}.</translation>
    </message>
    <message>
        <source>C’est à refaire.</source>
        <translation>It is time to try it again.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Ouvrir avec la clé de secours</source>
        <translation>Open with the recovery key</translation>
    </message>
    <message>
        <source>La clé est sur le papier fait à la création du coffre. Elle sert une fois : une nouvelle phrase et une nouvelle clé la remplacent.</source>
        <translation>The key is on the paper made when the vault was created. It serves once: a new passphrase and a new key replace it.</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Open the vault</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Essayer la fiche</source>
        <translation>Try the sheet</translation>
    </message>
    <message>
        <source>Allez chercher la fiche et tapez la clé qui y est écrite. Elle ouvre une copie du coffre, effacée aussitôt ; rien d’autre ne change.</source>
        <translation>Fetch the sheet and type the key that is written on it. It opens a copy of the vault, deleted at once; nothing else changes.</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Recovery key</translation>
    </message>
    <message>
        <source>les majuscules et les tirets ne comptent pas</source>
        <translation>capitals and hyphens do not matter</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Essayer la clé</source>
        <translation>Try the key</translation>
    </message>
    <message>
        <source>La fiche n° {n} ouvre bien le coffre.</source>
        <translation>Sheet no. {n} opens the vault.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>depuis {days}</source>
        <translation>for {days}</translation>
    </message>
    <message>
        <source>Aucune copie hors de cet ordinateur</source>
        <translation>No copy outside this computer</translation>
    </message>
    <message>
        <source>Deuxième endroit des sauvegardes pas joint</source>
        <translation>Second place of the backups not reached</translation>
    </message>
    <message>
        <source>Sauvegarde pas essayée</source>
        <translation>Backup not tried out</translation>
    </message>
    <message>
        <source>Faire l’essai</source>
        <translation>Run the trial</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>L’essai de reprise est en cours ; vous pouvez continuer.</source>
        <translation>The trial restore is under way; you can go on.</translation>
    </message>
    <message>
        <source>Une sauvegarde est en cours. Faites l’essai ensuite.</source>
        <translation>A backup is under way. Run the trial afterwards.</translation>
    </message>
    <message>
        <source>L’essai a réussi : la sauvegarde s’ouvre et se relit.</source>
        <translation>The trial succeeded: the backup opens and reads back.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Retirer un compte</source>
        <translation>Remove an account</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Retirer le compte</source>
        <translation>Remove the account</translation>
    </message>
    <message>
        <source>Votre phrase secrète</source>
        <translation>Your passphrase</translation>
    </message>
    <message>
        <source>L’invitation de {name} est retirée : son code n’ouvre plus rien.</source>
        <translation>The invitation of {name} is withdrawn: the code opens nothing any more.</translation>
    </message>
    <message>
        <source>Le compte de {name} n’ouvrira plus rien, dès que vous confirmez. Ses écrits restent, à son nom.</source>
        <translation>{name}’s account will open nothing any more as soon as you confirm. What was written stays, under that name.</translation>
    </message>
    <message>
        <source>Les copies du coffre et les sauvegardes déjà faites s’ouvrent encore avec son ancienne phrase secrète. Si {name} en a une, reprenez-la.</source>
        <translation>Copies of the vault and backups made so far still open with their old passphrase. If {name} has one, take it back.</translation>
    </message>
    <message>
        <source>Le coffre change de clés ; les autres gardent leur phrase secrète.</source>
        <translation>The vault gets new keys; the others keep their passphrases.</translation>
    </message>
    <message>
        <source>Le coffre reçoit de nouvelles clés. N’éteignez pas l’ordinateur…</source>
        <translation>The vault is getting new keys. Do not switch the computer off…</translation>
    </message>
    <message>
        <source>Rien n’est fait. Avec ce compte, d’autres accès seraient perdus :</source>
        <translation>Nothing is done. With this account, other access would be lost:</translation>
    </message>
    <message>
        <source>– la fiche de secours d’aujourd’hui : une autre serait faite</source>
        <translation>– today’s recovery sheet: another one would be made</translation>
    </message>
    <message>
        <source>Que ces personnes ouvrent d’abord le coffre une fois ; ou retirez quand même, et invitez-les de nouveau après.</source>
        <translation>Let these people open the vault once first; or remove it all the same, and invite them again afterwards.</translation>
    </message>
    <message>
        <source>Retirer quand même</source>
        <translation>Remove all the same</translation>
    </message>
    <message>
        <source>L’invitation est retirée.</source>
        <translation>The invitation is withdrawn.</translation>
    </message>
    <message>
        <source>La base recevra sa nouvelle clé à la prochaine ouverture du coffre.</source>
        <translation>The base will get its new key when the vault is next opened.</translation>
    </message>
    <message>
        <source>Le compte de {name} est retiré : il n’ouvre plus rien.</source>
        <translation>The account of {name} is removed: it opens nothing any more.</translation>
    </message>
    <message>
        <source>La fiche de secours ouvre toujours le coffre. Si {name} a pu la voir, faites-en une nouvelle.</source>
        <translation>The recovery sheet still opens the vault. If {name} may have seen it, make a new one.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche</source>
        <translation>Make a new sheet</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Faire la nouvelle fiche</source>
        <translation>Make the new sheet</translation>
    </message>
    <message>
        <source>L’ancienne fiche n’ouvrira plus ce coffre : détruisez-la quand la nouvelle est essayée. Les sauvegardes déjà faites gardent l’ancienne clé.</source>
        <translation>The old sheet will no longer open this vault: destroy it once the new one has been tried. Backups made before keep the old key.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Essayer la clé</source>
        <translation>Try the key</translation>
    </message>
    <message>
        <source>La nouvelle fiche ouvre bien le coffre. Détruisez l’ancienne.</source>
        <translation>The new sheet opens the vault. Destroy the old one.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rien n’est enregistré. Ce que vous avez écrit est encore là.</source>
        <translation>Nothing is saved. What you have written is still here.</translation>
    </message>
    <message>
        <source>Le texte est mis de côté, chiffré, dans « {name} ». Il est encore dans ce formulaire.</source>
        <translation>The text is set aside, encrypted, in “{name}”. It is still in this form.</translation>
    </message>
    <message>
        <source>Reprendre un texte mis de côté</source>
        <translation>Take up a text set aside</translation>
    </message>
    <message>
        <source>Le texte mis de côté est repris : c’est de nouveau un brouillon.</source>
        <translation>The text set aside is taken up: it is a draft again.</translation>
    </message>
    <message>
        <source>Ce texte a été enregistré depuis, ou il a continué : le voici à part. Ne l’enregistrez que s’il manque quelque chose là-bas.</source>
        <translation>This text was recorded since, or it went on: here it is apart. Save it only if something is missing over there.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Une sauvegarde se reprend dans un nouveau dossier, à côté de ce coffre, qui reste comme il est.</source>
        <translation>A backup is restored into a new folder, beside this vault, which stays as it is.</translation>
    </message>
    <message>
        <source>Reprendre une sauvegarde revient à la direction ou à qui administre le coffre.</source>
        <translation>Restoring a backup is for the management or whoever administers the vault.</translation>
    </message>
    <message>
        <source>Il n’y en a pas encore.</source>
        <translation>There is none yet.</translation>
    </message>
    <message>
        <source>Reprendre…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Prove</translation>
    </message>
    <message>
        <source>Cette sauvegarde est entière.</source>
        <translation>This backup is whole.</translation>
    </message>
    <message>
        <source>Où mettre le coffre repris ?</source>
        <translation>Where should the restored vault go?</translation>
    </message>
    <message>
        <source>La sauvegarde est reprise dans « {name} ».</source>
        <translation>The backup is restored as “{name}”.</translation>
    </message>
    <message>
        <source>Ouvrir ce coffre</source>
        <translation>Open this vault</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Le nouveau rôle de {name} vaut tout de suite. Les accès déjà donnés restent ; sa phrase secrète ne change pas.</source>
        <translation>The new role of {name} holds at once. Access given so far stays; their passphrase does not change.</translation>
    </message>
    <message>
        <source>Changer le rôle</source>
        <translation>Change the role</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>SafeguardingPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>I am worried about a young person’s safety</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>The establishment’s procedure</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>At once</translation>
    </message>
    <message>
        <source>Danger immédiat : appeler le 17 ou le 112. Par SMS : 114.</source>
        <translation>Immediate danger: call 17 or 112. By text message: 114.</translation>
    </message>
    <message>
        <source>Écouter sans interroger l’enfant. Noter ses mots exacts, sur papier.</source>
        <translation>Listen without questioning the child. Note the exact words, on paper.</translation>
    </message>
    <message>
        <source>Ne pas promettre le secret. Lui dire ce qui va se passer.</source>
        <translation>Do not promise secrecy. Say what will happen.</translation>
    </message>
    <message>
        <source>Ne pas prévenir soi-même la personne mise en cause.</source>
        <translation>Do not warn the person concerned yourself.</translation>
    </message>
    <message>
        <source>À qui parler</source>
        <translation>Whom to talk to</translation>
    </message>
    <message>
        <source>119, Allô enfance en danger : gratuit, jour et nuit, aussi pour un doute.</source>
        <translation>119, the child helpline: free, day and night, for a doubt too.</translation>
    </message>
    <message>
        <source>Le chef de service ou le directeur : l’écrit passe par lui, mais personne ne peut empêcher d’appeler le 119.</source>
        <translation>The service manager or the director: the written report goes through them, but nobody may prevent a call to 119.</translation>
    </message>
    <message>
        <source>La cellule départementale (CRIP) reçoit les informations préoccupantes, le procureur les faits graves ou urgents.</source>
        <translation>The department’s unit (CRIP) receives worrying information, the prosecutor grave or urgent facts.</translation>
    </message>
    <message>
        <source>Et dans MentorDesk ?</source>
        <translation>And in MentorDesk?</translation>
    </message>
    <message>
        <source>Cette page n’enregistre rien. Le contenu d’une alerte ne s’écrit pas dans ce carnet, ni dans une rencontre, ni dans une synthèse.</source>
        <translation>This page records nothing. The content of an alert is not written in this notebook, neither in a meeting nor in a summary.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>{part} : {count}, choisir</source>
        <translation>{part}: {count}, choose</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>celle de l’ordinateur</source>
        <translation>the computer’s</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>comme l’ordinateur</source>
        <translation>like the computer</translation>
    </message>
    <message>
        <source>clair</source>
        <translation>light</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>contraste fort</source>
        <translation>high contrast</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Text size</translation>
    </message>
    <message>
        <source>Votre compte</source>
        <translation>Your account</translation>
    </message>
    <message>
        <source>Changer la phrase secrète…</source>
        <translation>Change the passphrase…</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Who sees what</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Faits</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>ce qui s’est passé, au présent ou au passé</source>
        <translation>what happened, in the present or the past tense</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Young person’s words</translation>
    </message>
    <message>
        <source>mots exacts, les guillemets sont ajoutés</source>
        <translation>exact words, quotation marks are added</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <source>hypothèses, au conditionnel</source>
        <translation>hypotheses, in the conditional</translation>
    </message>
    <message>
        <source>facultatif, une ligne</source>
        <translation>optional, one line</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Mood</translation>
    </message>
    <message>
        <source>choisie par le jeune, facultative</source>
        <translation>chosen by the young person, optional</translation>
    </message>
    <message>
        <source>Objectifs travaillés</source>
        <translation>Goals worked on</translation>
    </message>
    <message>
        <source>noté par le jeune</source>
        <translation>rated by the young person</translation>
    </message>
    <message>
        <source>dernière note : {value}</source>
        <translation>last rating: {value}</translation>
    </message>
    <message>
        <source>Aucun objectif en cours : ils se choisissent avec le jeune.</source>
        <translation>No active goal: they are chosen with the young person.</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Promis ou convenu</source>
        <translation>Promised or agreed</translation>
    </message>
    <message>
        <source>Heure de la prochaine rencontre</source>
        <translation>Time of the next meeting</translation>
    </message>
    <message>
        <source>Prochaine rencontre</source>
        <translation>Next meeting</translation>
    </message>
    <message>
        <source>Déjà prévue : {when}</source>
        <translation>Already planned: {when}</translation>
    </message>
</context>
<context>
    <name>SheetWork</name>
    <message>
        <source>fiche-de-secours</source>
        <translation>recovery-sheet</translation>
    </message>
    <message>
        <source>Enregistrer la fiche</source>
        <translation>Save the sheet</translation>
    </message>
    <message>
        <source>La fiche est enregistrée. Ce fichier n’est pas chiffré et il ouvre tout le coffre : imprimez-le, puis effacez-le.</source>
        <translation>The sheet is saved. This file is not encrypted and it opens the whole vault: print it, then delete it.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur. Recopiez la clé sur papier, ou enregistrez la fiche pour l’imprimer ailleurs.</source>
        <translation>No printer is installed on this computer. Copy the key onto paper, or save the sheet to print it elsewhere.</translation>
    </message>
    <message>
        <source>La fiche est envoyée à l’imprimante.</source>
        <translation>The sheet was sent to the printer.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>The printer does not answer.</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>facultatif ; ce jour compte</source>
        <translation>optional; this day counts</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Ce qui a été promis ou convenu</source>
        <translation>What was promised or agreed</translation>
    </message>
    <message>
        <source>Suite {n} : quoi</source>
        <translation>Next step {n}: what</translation>
    </message>
    <message>
        <source>Suite {n} : qui</source>
        <translation>Next step {n}: who</translation>
    </message>
    <message>
        <source>Suite {n} : pour quand</source>
        <translation>Next step {n}: by when</translation>
    </message>
</context>
<context>
    <name>SummaryHeading</name>
    <message>
        <source>Page précédente</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Save the PDF</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>La validation revient à la cheffe ou au chef de service, ou à la direction.</source>
        <translation>Approval is for the head of service or the management.</translation>
    </message>
    <message>
        <source>Synthèse · {name}</source>
        <translation>Summary · {name}</translation>
    </message>
    <message>
        <source>Valider la version {n}</source>
        <translation>Approve version {n}</translation>
    </message>
    <message>
        <source>Projet enregistré à {time}</source>
        <translation>Draft saved at {time}</translation>
    </message>
    <message>
        <source>Version {n}</source>
        <translation>Version {n}</translation>
    </message>
</context>
<context>
    <name>SummaryPage</name>
    <message>
        <source>{act} ? Elle ne changera plus.</source>
        <translation>{act}? It can no longer be changed afterwards.</translation>
    </message>
    <message>
        <source>La version {n} est validée.</source>
        <translation>Version {n} is approved.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Reprendre la sauvegarde</source>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>Où mettre le coffre repris ?</source>
        <translation>Where should the restored vault go?</translation>
    </message>
</context>
<context>
    <name>ThreadTab</name>
    <message>
        <source>Afficher la suite</source>
        <translation>Show more</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Meetings</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Goals</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % du rythme prévu sur 8 semaines</source>
        <translation>{percent}% of the planned rhythm over 8 weeks</translation>
    </message>
    <message>
        <source>{percent} % du rythme prévu depuis le début</source>
        <translation>{percent}% of the planned rhythm since the start</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Log a meeting</translation>
    </message>
    <message>
        <source>Les rencontres et les objectifs viendront ici, les derniers en haut.</source>
        <translation>Meetings and goals will come here, the latest on top.</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>Ce jeune n’a pas encore de mentor.</source>
        <translation>This young person has no mentor yet.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Bonjour {name}</source>
        <translation>Hello {name}</translation>
    </message>
    <message>
        <source>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention, pour les jeunes que vous accueillez.</source>
        <translation>Meetings to log, those of the week and what needs attention will be here, for the young people you care for.</translation>
    </message>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Add a young person</translation>
    </message>
    <message>
        <source>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention. Il y faut un jeune, un mentor, et le binôme qu’ils forment.</source>
        <translation>Meetings to record, those of the week and what needs attention will come here. It takes a young person, a mentor, and the pair that they form.</translation>
    </message>
    <message>
        <source>À consigner</source>
        <translation>To log</translation>
    </message>
    <message>
        <source>rencontres passées sans compte rendu</source>
        <translation>past meetings not written up</translation>
    </message>
    <message>
        <source>Consigner</source>
        <translation>Log</translation>
    </message>
    <message>
        <source>N’a pas eu lieu</source>
        <translation>Did not take place</translation>
    </message>
    <message>
        <source>Les 7 prochains jours</source>
        <translation>The next 7 days</translation>
    </message>
    <message>
        <source>avec {mentor}</source>
        <translation>with {mentor}</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>À surveiller</source>
        <translation>To watch</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>pas de note depuis {days}</source>
        <translation>no rating for {days}</translation>
    </message>
    <message>
        <source>{days} sans rencontre</source>
        <translation>{days} without a meeting</translation>
    </message>
    <message>
        <source>rythme prévu : tous les {days}</source>
        <translation>planned rhythm: every {days}</translation>
    </message>
    <message>
        <source>Planifier</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>{name} :</source>
        <translation>{name}:</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Show more (%n left)</numerusform>
            <numerusform>Show more (%n left)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coffre chiffré</source>
        <translation>Encrypted vault</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Log a meeting</translation>
    </message>
    <message>
        <source>Écran discret – F9</source>
        <translation>Discreet screen – F9</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>coffre chiffré sur cet ordinateur</source>
        <translation>encrypted vault on this computer</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Unlock</translation>
    </message>
    <message>
        <source>Phrase oubliée ?</source>
        <translation>Forgotten?</translation>
    </message>
    <message>
        <source>Ouvrir un autre coffre</source>
        <translation>Open another vault</translation>
    </message>
    <message>
        <source>Ouvrir sans phrase secrète</source>
        <translation>Open without a passphrase</translation>
    </message>
    <message>
        <source>ou avec votre phrase secrète</source>
        <translation>or with your passphrase</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Type your passphrase first.</translation>
    </message>
    <message>
        <source>Verrouillé</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : copie…</source>
        <translation>Updating the vault: copy…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : nouvelles tables…</source>
        <translation>Updating the vault: new tables…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : vérification…</source>
        <translation>Updating the vault: check…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : l’ancien fichier est gardé…</source>
        <translation>Updating the vault: the old file is kept…</translation>
    </message>
    <message>
        <source>N’éteignez pas l’ordinateur avant la fin.</source>
        <translation>Do not switch the computer off before the end.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Le carnet du mentorat</source>
        <translation>The mentoring notebook</translation>
    </message>
    <message>
        <source>Consigner les rencontres entre un jeune accueilli et son mentor, suivre les objectifs qu’il a choisis, imprimer une synthèse. Tout reste chiffré sur cet ordinateur.</source>
        <translation>Log the meetings between a young person in care and a mentor, follow the goals they chose, print a summary. Everything stays encrypted on this computer.</translation>
    </message>
    <message>
        <source>Rouvrir la démonstration</source>
        <translation>Open the demonstration again</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>Coffres récents</source>
        <translation>Recent vaults</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation>Create a vault</translation>
    </message>
    <message>
        <source>Ouvrir un coffre</source>
        <translation>Open a vault</translation>
    </message>
    <message>
        <source>Découvrir avec des vies fictives</source>
        <translation>Explore with fictitious lives</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Qui y a accès</source>
        <translation>Who has access</translation>
    </message>
    <message>
        <source>{why} (invitation en cours)</source>
        <translation>{why} (invitation pending)</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Give access…</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Noter un retrait</source>
        <translation>Note a withdrawal</translation>
    </message>
    <message>
        <source>Un retrait agit tout de suite : le mentorat s’arrête. Ce qui a eu lieu reste consigné et peut encore l’être.</source>
        <translation>A withdrawal acts at once: the mentoring stops. What took place stays recorded and can still be recorded.</translation>
    </message>
    <message>
        <source>Retiré le</source>
        <translation>Withdrawn on</translation>
    </message>
    <message>
        <source>{what} : noter le retrait ? Le mentorat s’arrête aussitôt.</source>
        <translation>{what}: note the withdrawal? The mentoring stops at once.</translation>
    </message>
    <message>
        <source>Noter le retrait</source>
        <translation>Note the withdrawal</translation>
    </message>
    <message>
        <source>Le retrait est noté. Le mentorat est interrompu depuis le {day}.</source>
        <translation>The withdrawal is noted. The mentoring has been ended since {day}.</translation>
    </message>
    <message>
        <source>Le retrait est noté. Le mentorat est refusé depuis le {day}.</source>
        <translation>The withdrawal is noted. The mentoring has been declined since {day}.</translation>
    </message>
    <message>
        <source>Le retrait du {day} est noté. Le mentorat ne peut pas commencer.</source>
        <translation>The withdrawal of {day} is noted. The mentoring cannot begin.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Retour</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continue</translation>
    </message>
    <message>
        <source>Qui tient ce carnet ?</source>
        <translation>Who keeps this notebook?</translation>
    </message>
    <message>
        <source>Une phrase secrète, connue de personne d’autre</source>
        <translation>A passphrase that nobody else knows</translation>
    </message>
    <message>
        <source>La clé de secours, à garder sur papier</source>
        <translation>The recovery key, to keep on paper</translation>
    </message>
    <message>
        <source>Deux personnes au moins devraient pouvoir gérer les comptes. Une fois le coffre ouvert, invitez la seconde : menu Coffre, « Comptes et accès ».</source>
        <translation>At least two people should be able to manage accounts. Once the vault is open, invite the second one: menu Vault, “Accounts and access”.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Étape {n} sur 3</source>
        <translation>Step {n} of 3</translation>
    </message>
    <message>
        <source>Création…</source>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>Essayer la clé et ouvrir</source>
        <translation>Try the key and open</translation>
    </message>
    <message>
        <source>Essai de la clé…</source>
        <translation>Trying the key…</translation>
    </message>
</context>
<context>
    <name>YoungPersonForm</name>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Add a young person</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>ou pseudonyme, initiales</source>
        <translation>or pseudonym, initials</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Last name</translation>
    </message>
    <message>
        <source>Ouvrir ce dossier</source>
        <translation>Open this file</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date of birth</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Class</translation>
    </message>
    <message>
        <source>Date d’arrivée</source>
        <translation>Date of arrival</translation>
    </message>
    <message>
        <source>Lieu d’accueil et suivi</source>
        <translation>Placement and key worker</translation>
    </message>
    <message>
        <source>vide : depuis l’arrivée</source>
        <translation>empty: since the arrival</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Key worker</translation>
    </message>
    <message>
        <source>Le séjour d’avant finira ce jour-là.</source>
        <translation>The stay before will end on that day.</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>not specified</translation>
    </message>
    <message>
        <source>Un dossier ressemble à celui-ci : {names}. Est-ce la même personne ?</source>
        <translation>A file looks like this one: {names}. Is it the same person?</translation>
    </message>
    <message>
        <source>Le dossier est enregistré.</source>
        <translation>The file is saved.</translation>
    </message>
</context>
<context>
    <name>YoungPersonPage</name>
    <message>
        <source>Préparer une synthèse</source>
        <translation>Prepare a summary</translation>
    </message>
    <message>
        <source>Mentorat en cours · {months}</source>
        <translation>Mentoring active · {months}</translation>
    </message>
    <message>
        <source>Ancien dossier</source>
        <translation>Former record</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>More actions</translation>
    </message>
    <message>
        <source>Mentorat : {state}</source>
        <translation>Mentoring: {state}</translation>
    </message>
    <message>
        <source>suivi par {name}</source>
        <translation>key worker {name}</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>mentor {name}</translation>
    </message>
    <message>
        <source>Modifier l’identité</source>
        <translation>Edit the identity</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Form a pair</translation>
    </message>
    <message>
        <source>Ajouter un objectif</source>
        <translation>Add a goal</translation>
    </message>
    <message>
        <source>Mettre parmi les anciens</source>
        <translation>Put among the former ones</translation>
    </message>
    <message>
        <source>Remettre parmi les suivis</source>
        <translation>Put back among those followed</translation>
    </message>
    <message>
        <source>Mettre ce dossier à la corbeille</source>
        <translation>Move this file to the bin</translation>
    </message>
    <message>
        <source>Ce dossier est maintenant parmi les anciens.</source>
        <translation>This file is now among the former ones.</translation>
    </message>
    <message>
        <source>Ce dossier est de nouveau parmi les suivis.</source>
        <translation>This file is among the present ones again.</translation>
    </message>
    <message>
        <source>Le dossier entier est à la corbeille.</source>
        <translation>The whole file is in the bin.</translation>
    </message>
</context>
<context>
    <name>_GoalCard</name>
    <message>
        <source>cible : {value}</source>
        <translation>target: {value}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Ratings</translation>
    </message>
    <message>
        <source>{value} sur 10, {who}, {day}</source>
        <translation>{value} out of 10, {who}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Afficher les %n notes</source>
        <translation>
            <numerusform>Show the rating</numerusform>
            <numerusform>Show all %n ratings</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans changement depuis longtemps : découper en étapes, changer de moyens ou laisser cet objectif ?</source>
        <translation>No change for long: split it into steps, change the means or drop this goal?</translation>
    </message>
    <message>
        <source>Noter aujourd’hui : {goal}</source>
        <translation>Rate today: {goal}</translation>
    </message>
    <message>
        <source>Enregistrer la note</source>
        <translation>Save the rating</translation>
    </message>
    <message>
        <source>Noté par</source>
        <translation>Rated by</translation>
    </message>
    <message>
        <source>Note du jour, 0 à 10</source>
        <translation>Today’s rating, 0 to 10</translation>
    </message>
    <message>
        <source>Historique : {goal}</source>
        <translation>History: {goal}</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Move to the bin</translation>
    </message>
    <message>
        <source>Mettre à la corbeille : {goal}</source>
        <translation>Move to the bin: {goal}</translation>
    </message>
    <message>
        <source>L’objectif est à la corbeille, avec ses notes.</source>
        <translation>The goal is in the bin, with its ratings.</translation>
    </message>
    <message>
        <source>La note est enregistrée.</source>
        <translation>The rating is saved.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Laisser cet objectif…</source>
        <translation>Drop this goal…</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Carry over</translation>
    </message>
    <message>
        <source>Décidé par : {who}</source>
        <translation>Decided by: {who}</translation>
    </message>
    <message>
        <source>Ne pas préciser</source>
        <translation>Do not say</translation>
    </message>
    <message>
        <source>Objectif : {state}.</source>
        <translation>Goal: {state}.</translation>
    </message>
</context>
<context>
    <name>_HousePage</name>
    <message>
        <source>Un établissement ou un service</source>
        <translation>An establishment or a service</translation>
    </message>
    <message>
        <source>Une famille d’accueil</source>
        <translation>A foster family</translation>
    </message>
    <message>
        <source>MECS Les Tilleuls</source>
        <translation>MECS Les Tilleuls</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>affiché à l’ouverture</source>
        <translation>shown when opening</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>sur cet ordinateur</source>
        <translation>on this computer</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Browse…</translation>
    </message>
    <message>
        <source>Votre prénom</source>
        <translation>Your first name</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Your last name</translation>
    </message>
    <message>
        <source>Famille Martin</source>
        <translation>The Martin family</translation>
    </message>
    <message>
        <source>Assistant familial</source>
        <translation>Foster carer</translation>
    </message>
    <message>
        <source>Ce premier compte est celui de la personne responsable du coffre.</source>
        <translation>This first account is that of the person in charge of the vault.</translation>
    </message>
    <message>
        <source>Ce premier compte est celui de la direction : il voit tous les dossiers, invite les autres et leur donne accès.</source>
        <translation>This first account is the director’s: it sees every file, invites the others and gives them access.</translation>
    </message>
    <message>
        <source>Éducatrice référente</source>
        <translation>Key worker</translation>
    </message>
    <message>
        <source>Où ranger le coffre</source>
        <translation>Where to keep the vault</translation>
    </message>
    <message>
        <source>Votre fonction</source>
        <translation>Your function</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Account label</translation>
    </message>
    <message>
        <source>lisible sans la phrase</source>
        <translation>shown before opening</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Qui</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Anciens</source>
        <translation>Former</translation>
    </message>
    <message>
        <source>Filtrer cette liste…   Ctrl F</source>
        <translation>Filter this list…   Ctrl F</translation>
    </message>
    <message>
        <source>Filtrer cette liste</source>
        <translation>Filter this list</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Sort by</translation>
    </message>
    <message>
        <source>Inverser l’ordre</source>
        <translation>Reverse the order</translation>
    </message>
    <message>
        <source>Personne dans cette liste ne correspond à {typed}.</source>
        <translation>Nobody in this list matches {typed}.</translation>
    </message>
</context>
</TS>
