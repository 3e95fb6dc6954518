<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="fr_FR">
<context>
    <name />
    <message>
        <source>Ce dossier est sur un lecteur réseau, où une base ouverte peut se perdre. Choisissez un dossier de cet ordinateur.</source>
        <translation>Ce dossier est sur un lecteur réseau, où une base ouverte peut se perdre. Choisissez un dossier de cet ordinateur.</translation>
    </message>
    <message>
        <source>Ce dossier est synchronisé avec Internet, ce qui peut abîmer une base ouverte. Choisissez un dossier qui reste sur cet ordinateur.</source>
        <translation>Ce dossier est synchronisé avec Internet, ce qui peut abîmer une base ouverte. Choisissez un dossier qui reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Ce coffre est déjà ouvert par {who} depuis {time}, dans une autre fenêtre.</source>
        <translation>Ce coffre est déjà ouvert par {who} depuis {time}, dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>Ce coffre s’ouvre, mais il lui manque ce qui a été enregistré en dernier ({n}). Le fichier a été abîmé, ou un ancien a été remis à sa place.</source>
        <translation>Ce coffre s’ouvre, mais il lui manque ce qui a été enregistré en dernier ({n}). Le fichier a été abîmé, ou un ancien a été remis à sa place.</translation>
    </message>
    <message>
        <source>Cet élément a été retiré entre-temps. Revenez à la liste.</source>
        <translation>Cet élément a été retiré entre-temps. Revenez à la liste.</translation>
    </message>
    <message>
        <source>Cette rencontre a été consignée il y a plus de 14 jours. Corrigez-la par un ajout daté.</source>
        <translation>Cette rencontre a été consignée il y a plus de 14 jours. Corrigez-la par un ajout daté.</translation>
    </message>
    <message>
        <source>Arrêté.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Cette phrase secrète n’ouvre pas ce compte. Vérifiez la touche majuscule et réessayez.</source>
        <translation>Cette phrase secrète n’ouvre pas ce compte. Vérifiez la touche majuscule et réessayez.</translation>
    </message>
    <message>
        <source>Cette clé de secours n’est pas celle de ce coffre, ou un signe est mal recopié.</source>
        <translation>Cette clé de secours n’est pas celle de ce coffre, ou un signe est mal recopié.</translation>
    </message>
    <message>
        <source>Le fichier des clés de ce coffre est abîmé. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</source>
        <translation>Le fichier des clés de ce coffre est abîmé. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</translation>
    </message>
    <message>
        <source>La base de ce coffre est abîmée. La phrase secrète est bonne. Remettez une copie du dossier du coffre.</source>
        <translation>La base de ce coffre est abîmée. La phrase secrète est bonne. Remettez une copie du dossier du coffre.</translation>
    </message>
    <message>
        <source>Ce coffre est ouvert en lecture : rien ne peut y être écrit.</source>
        <translation>Ce coffre est ouvert en lecture : rien ne peut y être écrit.</translation>
    </message>
    <message>
        <source>Ce mentor a un binôme, en cours ou passé : mettez-le parmi les anciens, ou retirez d’abord le binôme.</source>
        <translation>Ce mentor a un binôme, en cours ou passé : mettez-le parmi les anciens, ou retirez d’abord le binôme.</translation>
    </message>
    <message>
        <source>Ce binôme a des rencontres : terminez-le, ou retirez d’abord ses rencontres.</source>
        <translation>Ce binôme a des rencontres : terminez-le, ou retirez d’abord ses rencontres.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le dossier de ce jeune, qui est à la corbeille.</source>
        <translation>Restaurez d’abord le dossier de ce jeune, qui est à la corbeille.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le mentor, qui est à la corbeille.</source>
        <translation>Restaurez d’abord le mentor, qui est à la corbeille.</translation>
    </message>
    <message>
        <source>Restaurez d’abord le binôme, qui est à la corbeille.</source>
        <translation>Restaurez d’abord le binôme, qui est à la corbeille.</translation>
    </message>
    <message>
        <source>Restaurez d’abord l’objectif que celui-ci a remplacé.</source>
        <translation>Restaurez d’abord l’objectif que celui-ci a remplacé.</translation>
    </message>
    <message>
        <source>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</source>
        <translation>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</translation>
    </message>
    <message>
        <source>Ce coffre est sur un lecteur réseau, où une base ouverte peut se perdre. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</source>
        <translation>Ce coffre est sur un lecteur réseau, où une base ouverte peut se perdre. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</translation>
    </message>
    <message>
        <source>Ce coffre est dans un dossier synchronisé avec Internet, ce qui peut abîmer une base ouverte. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</source>
        <translation>Ce coffre est dans un dossier synchronisé avec Internet, ce qui peut abîmer une base ouverte. Copiez-le sur cet ordinateur ; ce dossier gardera ses sauvegardes.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’a pas de trousseau de mots de passe que MentorDesk puisse utiliser.</source>
        <translation>Cet ordinateur n’a pas de trousseau de mots de passe que MentorDesk puisse utiliser.</translation>
    </message>
    <message>
        <source>Le trousseau réglé sur cet ordinateur ne protège pas ce qu’il garde : MentorDesk ne s’en sert pas.</source>
        <translation>Le trousseau réglé sur cet ordinateur ne protège pas ce qu’il garde : MentorDesk ne s’en sert pas.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur est verrouillé, ou son mot de passe n’est plus celui de la session.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé, ou son mot de passe n’est plus celui de la session.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur a refusé.</source>
        <translation>Le trousseau de cet ordinateur a refusé.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a pas répondu. S’il pose une question dans une autre fenêtre, répondez-lui d’abord.</source>
        <translation>Le trousseau de cet ordinateur n’a pas répondu. S’il pose une question dans une autre fenêtre, répondez-lui d’abord.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a pas gardé la clé.</source>
        <translation>Le trousseau de cet ordinateur n’a pas gardé la clé.</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur n’a plus la clé de ce coffre.</source>
        <translation>Le trousseau de cet ordinateur n’a plus la clé de ce coffre.</translation>
    </message>
    <message>
        <source>Votre phrase secrète ouvre toujours le coffre.</source>
        <translation>Votre phrase secrète ouvre toujours le coffre.</translation>
    </message>
    <message>
        <source>Cet élément sert encore ailleurs : il reste à sa place.</source>
        <translation>Cet élément sert encore ailleurs : il reste à sa place.</translation>
    </message>
    <message>
        <source>Ce qui portait cet élément n’est plus là : il ne peut pas revenir seul.</source>
        <translation>Ce qui portait cet élément n’est plus là : il ne peut pas revenir seul.</translation>
    </message>
    <message>
        <source>Cette étape n’est pas encore possible. L’onglet « Cadre du mentorat » dit ce qui manque.</source>
        <translation>Cette étape n’est pas encore possible. L’onglet « Cadre du mentorat » dit ce qui manque.</translation>
    </message>
    <message>
        <source>Votre compte n’ouvre pas ce dossier, ou pas cet acte. La direction, ou la cheffe ou le chef de service, peut vous y donner accès.</source>
        <translation>Votre compte n’ouvre pas ce dossier, ou pas cet acte. La direction, ou la cheffe ou le chef de service, peut vous y donner accès.</translation>
    </message>
    <message>
        <source>Rien n’est fait : cet acte demande votre phrase secrète.</source>
        <translation>Rien n’est fait : cet acte demande votre phrase secrète.</translation>
    </message>
    <message>
        <source>Ce coffre montrerait encore ce qui a été effacé depuis, et rien ne peut y être écrit. Copiez son dossier sur cet ordinateur, puis ouvrez la copie.</source>
        <translation>Ce coffre montrerait encore ce qui a été effacé depuis, et rien ne peut y être écrit. Copiez son dossier sur cet ordinateur, puis ouvrez la copie.</translation>
    </message>
    <message>
        <source>Une sauvegarde est en cours. Attendez qu’elle soit finie, puis réessayez.</source>
        <translation>Une sauvegarde est en cours. Attendez qu’elle soit finie, puis réessayez.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas une sauvegarde entière de ce coffre. Prenez-en une autre.</source>
        <translation>Ce fichier n’est pas une sauvegarde entière de ce coffre. Prenez-en une autre.</translation>
    </message>
    <message>
        <source>La copie ne s’est pas relue comme elle aurait dû : elle est jetée, les sauvegardes d’avant restent. Vérifiez le disque, puis réessayez.</source>
        <translation>La copie ne s’est pas relue comme elle aurait dû : elle est jetée, les sauvegardes d’avant restent. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être lu. Vérifiez que son disque est branché, puis réessayez.</source>
        <translation>Ce fichier ne peut pas être lu. Vérifiez que son disque est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un texte mis de côté, ou il n’est plus entier. Prenez-en une autre copie.</source>
        <translation>Ce fichier n’est pas un texte mis de côté, ou il n’est plus entier. Prenez-en une autre copie.</translation>
    </message>
    <message>
        <source>Ce texte a été mis de côté depuis un autre coffre. Ouvrez ce coffre-là pour le reprendre.</source>
        <translation>Ce texte a été mis de côté depuis un autre coffre. Ouvrez ce coffre-là pour le reprendre.</translation>
    </message>
    <message>
        <source>Ce texte est déjà enregistré dans ce coffre, mot pour mot : il n’y a rien à reprendre.</source>
        <translation>Ce texte est déjà enregistré dans ce coffre, mot pour mot : il n’y a rien à reprendre.</translation>
    </message>
    <message>
        <source>Ce fichier n’est pas un repère du journal, ou il est abîmé. Comparez avec une page imprimée.</source>
        <translation>Ce fichier n’est pas un repère du journal, ou il est abîmé. Comparez avec une page imprimée.</translation>
    </message>
    <message>
        <source>Ce repère est celui du journal d’un autre coffre. Choisissez celui de ce coffre.</source>
        <translation>Ce repère est celui du journal d’un autre coffre. Choisissez celui de ce coffre.</translation>
    </message>
    <message>
        <source>Un brouillon plus récent de ce texte est déjà dans ce coffre ; il y reste. Reprenez-le depuis « Aujourd’hui ».</source>
        <translation>Un brouillon plus récent de ce texte est déjà dans ce coffre ; il y reste. Reprenez-le depuis « Aujourd’hui ».</translation>
    </message>
    <message>
        <source>Ce coffre a été écrit par une version plus récente de MentorDesk. Installez la nouvelle version pour l’ouvrir.</source>
        <translation>Ce coffre a été écrit par une version plus récente de MentorDesk. Installez la nouvelle version pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Ce coffre n’est plus à cet endroit. S’il a été déplacé, ouvrez-le à sa nouvelle place.</source>
        <translation>Ce coffre n’est plus à cet endroit. S’il a été déplacé, ouvrez-le à sa nouvelle place.</translation>
    </message>
    <message>
        <source>La base de ce coffre, « base.mdb », n’est plus dans son dossier. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</source>
        <translation>La base de ce coffre, « base.mdb », n’est plus dans son dossier. La phrase secrète n’est pas en cause. Remettez une copie du dossier du coffre.</translation>
    </message>
    <message>
        <source>Les clés de ce coffre, « base.mdkeys », ne sont plus dans son dossier. Sans elles aucune phrase secrète ne l’ouvre. Remettez une copie du dossier du coffre.</source>
        <translation>Les clés de ce coffre, « base.mdkeys », ne sont plus dans son dossier. Sans elles aucune phrase secrète ne l’ouvre. Remettez une copie du dossier du coffre.</translation>
    </message>
    <message>
        <source>Il y a déjà un coffre de ce nom ici. Choisissez un autre nom.</source>
        <translation>Il y a déjà un coffre de ce nom ici. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Ce dossier n’est pas un coffre MentorDesk. Son nom se termine par « .mentordesk ».</source>
        <translation>Ce dossier n’est pas un coffre MentorDesk. Son nom se termine par « .mentordesk ».</translation>
    </message>
    <message>
        <source>Ce coffre est déjà ouvert dans une autre fenêtre. Fermez-la d’abord.</source>
        <translation>Ce coffre est déjà ouvert dans une autre fenêtre. Fermez-la d’abord.</translation>
    </message>
    <message>
        <source>Cet ordinateur n’ouvre plus ce compte tout seul. Tapez votre phrase secrète.</source>
        <translation>Cet ordinateur n’ouvre plus ce compte tout seul. Tapez votre phrase secrète.</translation>
    </message>
    <message>
        <source>Ce compte n’est plus dans ce coffre. Adressez-vous à la direction, ou à qui administre le coffre.</source>
        <translation>Ce compte n’est plus dans ce coffre. Adressez-vous à la direction, ou à qui administre le coffre.</translation>
    </message>
    <message>
        <source>Cette invitation n’est plus valable. Demandez un nouveau code à la personne qui vous a invité.</source>
        <translation>Cette invitation n’est plus valable. Demandez un nouveau code à la personne qui vous a invité.</translation>
    </message>
    <message>
        <source>Il ne resterait personne pour gérer les comptes. Donnez d’abord ce rôle à quelqu’un d’autre.</source>
        <translation>Il ne resterait personne pour gérer les comptes. Donnez d’abord ce rôle à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>D’autres accès seraient perdus avec ce compte. Que ces personnes ouvrent d’abord le coffre une fois, ou invitez-les de nouveau après.</source>
        <translation>D’autres accès seraient perdus avec ce compte. Que ces personnes ouvrent d’abord le coffre une fois, ou invitez-les de nouveau après.</translation>
    </message>
    <message>
        <source>On ne peut pas écrire dans ce dossier. Choisissez un dossier à vous, par exemple « Documents ».</source>
        <translation>On ne peut pas écrire dans ce dossier. Choisissez un dossier à vous, par exemple « Documents ».</translation>
    </message>
    <message>
        <source>Le disque est plein. Libérez de la place, puis enregistrez de nouveau : ce que vous avez écrit est encore là.</source>
        <translation>Le disque est plein. Libérez de la place, puis enregistrez de nouveau : ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Le disque ne répond pas. Vérifiez qu’il est branché, puis réessayez : ce que vous avez écrit est encore là.</source>
        <translation>Le disque ne répond pas. Vérifiez qu’il est branché, puis réessayez : ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Ce fichier ne peut pas être écrit à cet endroit. Choisissez un autre dossier.</source>
        <translation>Ce fichier ne peut pas être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>Un fichier de caractères manque : le papier ne peut pas être préparé. Réinstallez MentorDesk.</source>
        <translation>Un fichier de caractères manque : le papier ne peut pas être préparé. Réinstallez MentorDesk.</translation>
    </message>
    <message>
        <source>Le moteur de chiffrement installé est trop ancien. Réinstallez MentorDesk.</source>
        <translation>Le moteur de chiffrement installé est trop ancien. Réinstallez MentorDesk.</translation>
    </message>
    <message>
        <source>La durée doit être entre {least} et {most}.</source>
        <translation>La durée doit être entre {least} et {most}.</translation>
    </message>
    <message>
        <source>La valeur doit être entre {least} et {most}.</source>
        <translation>La valeur doit être entre {least} et {most}.</translation>
    </message>
    <message>
        <source>Écrivez au moins un prénom, un pseudonyme ou des initiales.</source>
        <translation>Écrivez au moins un prénom, un pseudonyme ou des initiales.</translation>
    </message>
    <message>
        <source>Choisissez le binôme.</source>
        <translation>Choisissez le binôme.</translation>
    </message>
    <message>
        <source>Une rencontre qui a eu lieu ne peut pas être dans le futur. Pour la prévoir, utilisez « Prochaine rencontre ».</source>
        <translation>Une rencontre qui a eu lieu ne peut pas être dans le futur. Pour la prévoir, utilisez « Prochaine rencontre ».</translation>
    </message>
    <message>
        <source>Écrivez la date, par exemple 20/11/2026.</source>
        <translation>Écrivez la date, par exemple 20/11/2026.</translation>
    </message>
    <message>
        <source>Ces deux personnes forment déjà un binôme en cours.</source>
        <translation>Ces deux personnes forment déjà un binôme en cours.</translation>
    </message>
    <message>
        <source>Il y a déjà {detail} objectifs en cours. Terminez-en un d’abord.</source>
        <translation>Il y a déjà {detail} objectifs en cours. Terminez-en un d’abord.</translation>
    </message>
    <message>
        <source>Ce binôme commence le {detail}. Corrigez la date, ou le début du binôme.</source>
        <translation>Ce binôme commence le {detail}. Corrigez la date, ou le début du binôme.</translation>
    </message>
    <message>
        <source>Cette échéance est avant la rencontre.</source>
        <translation>Cette échéance est avant la rencontre.</translation>
    </message>
    <message>
        <source>Écrivez aussi la date de la prochaine rencontre.</source>
        <translation>Écrivez aussi la date de la prochaine rencontre.</translation>
    </message>
    <message>
        <source>La prochaine rencontre est dans le passé.</source>
        <translation>La prochaine rencontre est dans le passé.</translation>
    </message>
    <message>
        <source>La fin de la période est avant son début.</source>
        <translation>La fin de la période est avant son début.</translation>
    </message>
    <message>
        <source>La fin doit être entre le début du mentorat et aujourd’hui.</source>
        <translation>La fin doit être entre le début du mentorat et aujourd’hui.</translation>
    </message>
    <message>
        <source>Un autre compte porte déjà cette étiquette.</source>
        <translation>Un autre compte porte déjà cette étiquette.</translation>
    </message>
    <message>
        <source>Cette personne a déjà un compte dans ce coffre.</source>
        <translation>Cette personne a déjà un compte dans ce coffre.</translation>
    </message>
    <message>
        <source>Cette phrase est trop faible pour protéger le coffre.</source>
        <translation>Cette phrase est trop faible pour protéger le coffre.</translation>
    </message>
    <message>
        <source>Les deux saisies sont différentes.</source>
        <translation>Les deux saisies sont différentes.</translation>
    </message>
    <message>
        <source>Un signe du groupe {detail} n’existe pas dans une clé.</source>
        <translation>Un signe du groupe {detail} n’existe pas dans une clé.</translation>
    </message>
    <message>
        <source>La clé de secours a {detail} groupes de quatre signes.</source>
        <translation>La clé de secours a {detail} groupes de quatre signes.</translation>
    </message>
    <message>
        <source>Un signe de la clé est mal recopié. Relisez-la.</source>
        <translation>Un signe de la clé est mal recopié. Relisez-la.</translation>
    </message>
    <message>
        <source>Écrivez d’abord un nom.</source>
        <translation>Écrivez d’abord un nom.</translation>
    </message>
    <message>
        <source>Écrivez pourquoi, en une ligne : « congés de Malik ».</source>
        <translation>Écrivez pourquoi, en une ligne : « congés de Malik ».</translation>
    </message>
    <message>
        <source>Écrivez jusqu’à quel jour, par exemple 30/11/2026.</source>
        <translation>Écrivez jusqu’à quel jour, par exemple 30/11/2026.</translation>
    </message>
    <message>
        <source>Votre propre accès s’arrête le {detail} : choisissez ce jour au plus tard.</source>
        <translation>Votre propre accès s’arrête le {detail} : choisissez ce jour au plus tard.</translation>
    </message>
    <message>
        <source>Ce compte est fermé : il n’ouvre plus rien.</source>
        <translation>Ce compte est fermé : il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Ce compte n’a pas besoin d’accès : son rôle voit tout, ou n’ouvre aucun dossier.</source>
        <translation>Ce compte n’a pas besoin d’accès : son rôle voit tout, ou n’ouvre aucun dossier.</translation>
    </message>
    <message>
        <source>Ce compte ne suit aucun jeune pour l’instant : il n’y a rien à remplacer.</source>
        <translation>Ce compte ne suit aucun jeune pour l’instant : il n’y a rien à remplacer.</translation>
    </message>
    <message>
        <source>Écrivez la fonction : elle signe chaque écrit.</source>
        <translation>Écrivez la fonction : elle signe chaque écrit.</translation>
    </message>
    <message>
        <source>Choisissez l’unité, ou ajoutez-la à côté.</source>
        <translation>Choisissez l’unité, ou ajoutez-la à côté.</translation>
    </message>
    <message>
        <source>Choisissez la famille, ou ajoutez-la à côté.</source>
        <translation>Choisissez la famille, ou ajoutez-la à côté.</translation>
    </message>
    <message>
        <source>Choisissez la sorte de lieu d’accueil.</source>
        <translation>Choisissez la sorte de lieu d’accueil.</translation>
    </message>
    <message>
        <source>Choisissez le jeune.</source>
        <translation>Choisissez le jeune.</translation>
    </message>
    <message>
        <source>Choisissez le mentor.</source>
        <translation>Choisissez le mentor.</translation>
    </message>
    <message>
        <source>Écrivez la date de début, par exemple 01/09/2026.</source>
        <translation>Écrivez la date de début, par exemple 01/09/2026.</translation>
    </message>
    <message>
        <source>Écrivez la date de fin.</source>
        <translation>Écrivez la date de fin.</translation>
    </message>
    <message>
        <source>Le lieu d’accueil d’avant a commencé ce jour-là ou plus tard. Changez cette date, ou corrigez l’autre séjour dans « Identité et contacts ».</source>
        <translation>Le lieu d’accueil d’avant a commencé ce jour-là ou plus tard. Changez cette date, ou corrigez l’autre séjour dans « Identité et contacts ».</translation>
    </message>
    <message>
        <source>Un autre lieu d’accueil a commencé depuis et continue : écrivez la fin de celui-ci.</source>
        <translation>Un autre lieu d’accueil a commencé depuis et continue : écrivez la fin de celui-ci.</translation>
    </message>
    <message>
        <source>Écrivez l’objectif, avec les mots du jeune.</source>
        <translation>Écrivez l’objectif, avec les mots du jeune.</translation>
    </message>
    <message>
        <source>L’objectif est trop court : {detail} caractères au moins, pour se comprendre seul.</source>
        <translation>L’objectif est trop court : {detail} caractères au moins, pour se comprendre seul.</translation>
    </message>
    <message>
        <source>L’objectif est trop long : {detail} caractères au plus. Une phrase suffit.</source>
        <translation>L’objectif est trop long : {detail} caractères au plus. Une phrase suffit.</translation>
    </message>
    <message>
        <source>Écrivez le jour de l’évaluation.</source>
        <translation>Écrivez le jour de l’évaluation.</translation>
    </message>
    <message>
        <source>Écrivez qui l’a faite, par exemple « service de l’ASE ».</source>
        <translation>Écrivez qui l’a faite, par exemple « service de l’ASE ».</translation>
    </message>
    <message>
        <source>Choisissez la preuve écrite : un accord est écrit.</source>
        <translation>Choisissez la preuve écrite : un accord est écrit.</translation>
    </message>
    <message>
        <source>Un accord est écrit : formulaire signé, ou courrier.</source>
        <translation>Un accord est écrit : formulaire signé, ou courrier.</translation>
    </message>
    <message>
        <source>Choisissez qui exerce l’autorité parentale.</source>
        <translation>Choisissez qui exerce l’autorité parentale.</translation>
    </message>
    <message>
        <source>Une de ces personnes ne va pas avec ce choix. Corrigez sa qualité, ou écrivez jusqu’à quel jour elle l’a eue.</source>
        <translation>Une de ces personnes ne va pas avec ce choix. Corrigez sa qualité, ou écrivez jusqu’à quel jour elle l’a eue.</translation>
    </message>
    <message>
        <source>C’est trop de personnes pour ce choix : {detail} au plus.</source>
        <translation>C’est trop de personnes pour ce choix : {detail} au plus.</translation>
    </message>
    <message>
        <source>Écrivez au moins une date : demandé, donné ou refusé.</source>
        <translation>Écrivez au moins une date : demandé, donné ou refusé.</translation>
    </message>
    <message>
        <source>Ce jour est avant la demande.</source>
        <translation>Ce jour est avant la demande.</translation>
    </message>
    <message>
        <source>C’est oui ou non : gardez une seule des deux dates.</source>
        <translation>C’est oui ou non : gardez une seule des deux dates.</translation>
    </message>
    <message>
        <source>Seul le jeune donne son avis et son adhésion.</source>
        <translation>Seul le jeune donne son avis et son adhésion.</translation>
    </message>
    <message>
        <source>Écrivez le jour du retrait.</source>
        <translation>Écrivez le jour du retrait.</translation>
    </message>
    <message>
        <source>Cet accord n’est pas donné : rien n’est à retirer.</source>
        <translation>Cet accord n’est pas donné : rien n’est à retirer.</translation>
    </message>
    <message>
        <source>Ce jour est avant l’accord.</source>
        <translation>Ce jour est avant l’accord.</translation>
    </message>
    <message>
        <source>Écrivez le jour de la signature.</source>
        <translation>Écrivez le jour de la signature.</translation>
    </message>
    <message>
        <source>Écrivez aussi le jour où elle a été délivrée.</source>
        <translation>Écrivez aussi le jour où elle a été délivrée.</translation>
    </message>
    <message>
        <source>La vérification est avant l’attestation.</source>
        <translation>La vérification est avant l’attestation.</translation>
    </message>
    <message>
        <source>Choisissez l’association.</source>
        <translation>Choisissez l’association.</translation>
    </message>
    <message>
        <source>Ce mentorat a commencé : son mentor ne change plus. Terminez-le et formez-en un autre.</source>
        <translation>Ce mentorat a commencé : son mentor ne change plus. Terminez-le et formez-en un autre.</translation>
    </message>
    <message>
        <source>Ce champ est obligatoire.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>Ce qui est écrit n’est pas lisible ici. Exemple : {detail}</source>
        <translation>Ce qui est écrit n’est pas lisible ici. Exemple : {detail}</translation>
    </message>
    <message>
        <source>C’est trop long : {detail} caractères au plus.</source>
        <translation>C’est trop long : {detail} caractères au plus.</translation>
    </message>
    <message>
        <source>C’est trop court : {detail} caractères au moins.</source>
        <translation>C’est trop court : {detail} caractères au moins.</translation>
    </message>
    <message>
        <source>Cette date est dans le futur.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
    <message>
        <source>Cette date est passée.</source>
        <translation>Cette date est passée.</translation>
    </message>
    <message>
        <source>Cette date est trop lointaine.</source>
        <translation>Cette date est trop lointaine.</translation>
    </message>
    <message>
        <source>Cette date est trop ancienne.</source>
        <translation>Cette date est trop ancienne.</translation>
    </message>
    <message>
        <source>Cette date est avant la naissance.</source>
        <translation>Cette date est avant la naissance.</translation>
    </message>
    <message>
        <source>Cette date est avant le début.</source>
        <translation>Cette date est avant le début.</translation>
    </message>
    <message>
        <source>Une rencontre qui n’a pas eu lieu n’a pas de compte rendu.</source>
        <translation>Une rencontre qui n’a pas eu lieu n’a pas de compte rendu.</translation>
    </message>
    <message>
        <source>Il y en a déjà {detail} en cours.</source>
        <translation>Il y en a déjà {detail} en cours.</translation>
    </message>
    <message>
        <source>Cette preuve ne va pas avec cet acte.</source>
        <translation>Cette preuve ne va pas avec cet acte.</translation>
    </message>
    <message>
        <source>Dernière fois</source>
        <translation>Dernière fois</translation>
    </message>
    <message>
        <source>Première rencontre de ce binôme.</source>
        <translation>Première rencontre de ce binôme.</translation>
    </message>
    <message>
        <source>Rien n’a été écrit.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Promis : {what} ({who})</source>
        <translation>Promis : {what} ({who})</translation>
    </message>
    <message>
        <source>Promis : {what} ({who}, avant le {day})</source>
        <translation>Promis : {what} ({who}, avant le {day})</translation>
    </message>
    <message>
        <source>&amp;Coffre</source>
        <translation>&amp;Coffre</translation>
    </message>
    <message>
        <source>&amp;Aller</source>
        <translation>&amp;Aller</translation>
    </message>
    <message>
        <source>A&amp;ffichage</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <source>Ai&amp;de</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Ajouter un jeune</translation>
    </message>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Ajouter un mentor</translation>
    </message>
    <message>
        <source>Reprendre un texte mis de côté…</source>
        <translation>Reprendre un texte mis de côté…</translation>
    </message>
    <message>
        <source>Changer la phrase secrète…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Verrouiller</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Changer de compte…</source>
        <translation>Changer de compte…</translation>
    </message>
    <message>
        <source>Fermer le coffre</source>
        <translation>Fermer le coffre</translation>
    </message>
    <message>
        <source>Quitter</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Rechercher une personne</source>
        <translation>Rechercher une personne</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Écran discret</source>
        <translation>Écran discret</translation>
    </message>
    <message>
        <source>Texte plus grand</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Texte plus petit</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Taille normale</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Aide de cette page</source>
        <translation>Aide de cette page</translation>
    </message>
    <message>
        <source>Le mentorat à l’ASE</source>
        <translation>Le mentorat à l’ASE</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Raccourcis du clavier</source>
        <translation>Raccourcis du clavier</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>J’ai un doute sur la sécurité d’un jeune</translation>
    </message>
    <message>
        <source>À propos de MentorDesk</source>
        <translation>À propos de MentorDesk</translation>
    </message>
    <message>
        <source>Ce que cette sauvegarde n’a pas</source>
        <translation>Ce que cette sauvegarde n’a pas</translation>
    </message>
    <message>
        <source>Rien ne manque : rien n’a changé depuis.</source>
        <translation>Rien ne manque : rien n’a changé depuis.</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Binôme</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Objectif</source>
        <translation>Objectif</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Âge</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Binôme avec {name}</source>
        <translation>Binôme avec {name}</translation>
    </message>
    <message>
        <source>Une rencontre</source>
        <translation>Une rencontre</translation>
    </message>
    <message>
        <source>Lieu d’accueil</source>
        <translation>Lieu d’accueil</translation>
    </message>
    <message>
        <source>Suite</source>
        <translation>Suite</translation>
    </message>
    <message>
        <source>Membre de l’équipe</source>
        <translation>Membre de l’équipe</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>La procédure de l’établissement</translation>
    </message>
    <message>
        <source>Évaluation de la situation</source>
        <translation>Évaluation de la situation</translation>
    </message>
    <message>
        <source>Autorité parentale</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Accord</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Convention individualisée</source>
        <translation>Convention individualisée</translation>
    </message>
    <message>
        <source>{field} : avant, {before} ; après, {after}</source>
        <translation>{field} : avant, {before} ; après, {after}</translation>
    </message>
    <message>
        <source>Note donnée par {who}</source>
        <translation>Note donnée par {who}</translation>
    </message>
    <message>
        <source>rien</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>une fiche effacée depuis</source>
        <translation>une fiche effacée depuis</translation>
    </message>
    <message>
        <source>tous les {days}</source>
        <translation>tous les {days}</translation>
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
        <translation>{value} sur 10</translation>
    </message>
    <message>
        <source>compte invité</source>
        <translation>compte invité</translation>
    </message>
    <message>
        <source>direction</source>
        <translation>direction</translation>
    </message>
    <message>
        <source>chef de service</source>
        <translation>chef de service</translation>
    </message>
    <message>
        <source>éducateur référent</source>
        <translation>éducateur référent</translation>
    </message>
    <message>
        <source>assistant familial</source>
        <translation>assistant familial</translation>
    </message>
    <message>
        <source>administration, sans contenu</source>
        <translation>administration, sans contenu</translation>
    </message>
    <message>
        <source>contrôle, journal seul</source>
        <translation>contrôle, journal seul</translation>
    </message>
    <message>
        <source>repéré</source>
        <translation>repéré</translation>
    </message>
    <message>
        <source>évalué</source>
        <translation>évalué</translation>
    </message>
    <message>
        <source>proposé</source>
        <translation>proposé</translation>
    </message>
    <message>
        <source>refusé</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>accords recueillis</source>
        <translation>accords recueillis</translation>
    </message>
    <message>
        <source>mise en relation</source>
        <translation>mise en relation</translation>
    </message>
    <message>
        <source>convention signée</source>
        <translation>convention signée</translation>
    </message>
    <message>
        <source>en cours</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>suspendu</source>
        <translation>suspendu</translation>
    </message>
    <message>
        <source>clôture en cours</source>
        <translation>clôture en cours</translation>
    </message>
    <message>
        <source>terminé</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>interrompu</source>
        <translation>interrompu</translation>
    </message>
    <message>
        <source>les deux parents</source>
        <translation>les deux parents</translation>
    </message>
    <message>
        <source>un seul parent</source>
        <translation>un seul parent</translation>
    </message>
    <message>
        <source>un tuteur</source>
        <translation>un tuteur</translation>
    </message>
    <message>
        <source>pupille de l’État : tuteur et conseil de famille</source>
        <translation>pupille de l’État : tuteur et conseil de famille</translation>
    </message>
    <message>
        <source>jeune majeur : lui-même</source>
        <translation>jeune majeur : lui-même</translation>
    </message>
    <message>
        <source>pas encore dit</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>lundi matin</source>
        <translation>lundi matin</translation>
    </message>
    <message>
        <source>lundi après-midi</source>
        <translation>lundi après-midi</translation>
    </message>
    <message>
        <source>mardi matin</source>
        <translation>mardi matin</translation>
    </message>
    <message>
        <source>mardi après-midi</source>
        <translation>mardi après-midi</translation>
    </message>
    <message>
        <source>mercredi matin</source>
        <translation>mercredi matin</translation>
    </message>
    <message>
        <source>mercredi après-midi</source>
        <translation>mercredi après-midi</translation>
    </message>
    <message>
        <source>jeudi matin</source>
        <translation>jeudi matin</translation>
    </message>
    <message>
        <source>jeudi après-midi</source>
        <translation>jeudi après-midi</translation>
    </message>
    <message>
        <source>vendredi matin</source>
        <translation>vendredi matin</translation>
    </message>
    <message>
        <source>vendredi après-midi</source>
        <translation>vendredi après-midi</translation>
    </message>
    <message>
        <source>samedi matin</source>
        <translation>samedi matin</translation>
    </message>
    <message>
        <source>samedi après-midi</source>
        <translation>samedi après-midi</translation>
    </message>
    <message>
        <source>dimanche matin</source>
        <translation>dimanche matin</translation>
    </message>
    <message>
        <source>dimanche après-midi</source>
        <translation>dimanche après-midi</translation>
    </message>
    <message>
        <source>une association</source>
        <translation>une association</translation>
    </message>
    <message>
        <source>l’établissement</source>
        <translation>l’établissement</translation>
    </message>
    <message>
        <source>le service du département</source>
        <translation>le service du département</translation>
    </message>
    <message>
        <source>vacances</source>
        <translation>vacances</translation>
    </message>
    <message>
        <source>changement de lieu d’accueil</source>
        <translation>changement de lieu d’accueil</translation>
    </message>
    <message>
        <source>mesure de protection</source>
        <translation>mesure de protection</translation>
    </message>
    <message>
        <source>absence du mentor</source>
        <translation>absence du mentor</translation>
    </message>
    <message>
        <source>autre raison</source>
        <translation>autre raison</translation>
    </message>
    <message>
        <source>objectifs atteints</source>
        <translation>objectifs atteints</translation>
    </message>
    <message>
        <source>terme prévu</source>
        <translation>terme prévu</translation>
    </message>
    <message>
        <source>fin de mesure</source>
        <translation>fin de mesure</translation>
    </message>
    <message>
        <source>mentor indisponible</source>
        <translation>mentor indisponible</translation>
    </message>
    <message>
        <source>choix du jeune</source>
        <translation>choix du jeune</translation>
    </message>
    <message>
        <source>relation non établie</source>
        <translation>relation non établie</translation>
    </message>
    <message>
        <source>accord retiré</source>
        <translation>accord retiré</translation>
    </message>
    <message>
        <source>majorité ou sortie</source>
        <translation>majorité ou sortie</translation>
    </message>
    <message>
        <source>suite</source>
        <translation>suite</translation>
    </message>
    <message>
        <source>promesse</source>
        <translation>promesse</translation>
    </message>
    <message>
        <source>relance</source>
        <translation>relance</translation>
    </message>
    <message>
        <source>favorable</source>
        <translation>favorable</translation>
    </message>
    <message>
        <source>défavorable</source>
        <translation>défavorable</translation>
    </message>
    <message>
        <source>à revoir plus tard</source>
        <translation>à revoir plus tard</translation>
    </message>
    <message>
        <source>mère</source>
        <translation>mère</translation>
    </message>
    <message>
        <source>père</source>
        <translation>père</translation>
    </message>
    <message>
        <source>tuteur</source>
        <translation>tuteur</translation>
    </message>
    <message>
        <source>conseil de famille</source>
        <translation>conseil de famille</translation>
    </message>
    <message>
        <source>rapport</source>
        <translation>rapport</translation>
    </message>
    <message>
        <source>réunion</source>
        <translation>réunion</translation>
    </message>
    <message>
        <source>courrier</source>
        <translation>courrier</translation>
    </message>
    <message>
        <source>entretien</source>
        <translation>entretien</translation>
    </message>
    <message>
        <source>fiche remise</source>
        <translation>fiche remise</translation>
    </message>
    <message>
        <source>dit de vive voix</source>
        <translation>dit de vive voix</translation>
    </message>
    <message>
        <source>écrit par le jeune</source>
        <translation>écrit par le jeune</translation>
    </message>
    <message>
        <source>formulaire signé</source>
        <translation>formulaire signé</translation>
    </message>
    <message>
        <source>en préparation</source>
        <translation>en préparation</translation>
    </message>
    <message>
        <source>signée</source>
        <translation>signée</translation>
    </message>
    <message>
        <source>remplacée par un avenant</source>
        <translation>remplacée par un avenant</translation>
    </message>
    <message>
        <source>terminée</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>à faire</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>fait</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>abandonné</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>projet</source>
        <translation>projet</translation>
    </message>
    <message>
        <source>version validée</source>
        <translation>version validée</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Dernière rencontre</source>
        <translation>Dernière rencontre</translation>
    </message>
    <message>
        <source>Suivis</source>
        <translation>Suivis</translation>
    </message>
    <message>
        <source>Les jeunes suivis seront ici. Un prénom ou des initiales suffisent.</source>
        <translation>Les jeunes suivis seront ici. Un prénom ou des initiales suffisent.</translation>
    </message>
    <message>
        <source>Les jeunes que vous suivez seront ici. S’il en manque un, la direction peut vous donner accès à son dossier ou à son unité.</source>
        <translation>Les jeunes que vous suivez seront ici. S’il en manque un, la direction peut vous donner accès à son dossier ou à son unité.</translation>
    </message>
    <message>
        <source>Aucun ancien dossier. Quand un jeune part, son dossier vient ici par « Mettre parmi les anciens » : rien n’est effacé.</source>
        <translation>Aucun ancien dossier. Quand un jeune part, son dossier vient ici par « Mettre parmi les anciens » : rien n’est effacé.</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Actuels</source>
        <translation>Actuels</translation>
    </message>
    <message>
        <source>Les mentors seront ici : des adultes bénévoles, un par binôme.</source>
        <translation>Les mentors seront ici : des adultes bénévoles, un par binôme.</translation>
    </message>
    <message>
        <source>Aucun ancien mentor. Un mentor qui arrête vient ici par « Mettre parmi les anciens » : rien n’est effacé.</source>
        <translation>Aucun ancien mentor. Un mentor qui arrête vient ici par « Mettre parmi les anciens » : rien n’est effacé.</translation>
    </message>
    <message>
        <source>Prévue</source>
        <translation>Prévue</translation>
    </message>
    <message>
        <source>A eu lieu</source>
        <translation>A eu lieu</translation>
    </message>
    <message>
        <source>Annulée par le jeune</source>
        <translation>Annulée par le jeune</translation>
    </message>
    <message>
        <source>Annulée par le mentor</source>
        <translation>Annulée par le mentor</translation>
    </message>
    <message>
        <source>Annulée, autre raison</source>
        <translation>Annulée, autre raison</translation>
    </message>
    <message>
        <source>Absence</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>En personne</source>
        <translation>En personne</translation>
    </message>
    <message>
        <source>Visio</source>
        <translation>Visio</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Sortie</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Au foyer</source>
        <translation>Au foyer</translation>
    </message>
    <message>
        <source>En famille d’accueil</source>
        <translation>En famille d’accueil</translation>
    </message>
    <message>
        <source>École</source>
        <translation>École</translation>
    </message>
    <message>
        <source>Bibliothèque</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Entreprise</source>
        <translation>Entreprise</translation>
    </message>
    <message>
        <source>Dehors</source>
        <translation>Dehors</translation>
    </message>
    <message>
        <source>Lieu culturel</source>
        <translation>Lieu culturel</translation>
    </message>
    <message>
        <source>Lieu de sport</source>
        <translation>Lieu de sport</translation>
    </message>
    <message>
        <source>En ligne</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Autre lieu</source>
        <translation>Autre lieu</translation>
    </message>
    <message>
        <source>Devoirs</source>
        <translation>Devoirs</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Lecture</source>
        <translation>Lecture</translation>
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
        <translation>Vie quotidienne</translation>
    </message>
    <message>
        <source>Recherche de stage</source>
        <translation>Recherche de stage</translation>
    </message>
    <message>
        <source>Démarches</source>
        <translation>Démarches</translation>
    </message>
    <message>
        <source>Numérique</source>
        <translation>Numérique</translation>
    </message>
    <message>
        <source>Découverte</source>
        <translation>Découverte</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Autre activité</source>
        <translation>Autre activité</translation>
    </message>
    <message>
        <source>Le mentor</source>
        <translation>Le mentor</translation>
    </message>
    <message>
        <source>Le jeune</source>
        <translation>Le jeune</translation>
    </message>
    <message>
        <source>Observé par l’équipe</source>
        <translation>Observé par l’équipe</translation>
    </message>
    <message>
        <source>Écrit reçu du mentor</source>
        <translation>Écrit reçu du mentor</translation>
    </message>
    <message>
        <source>pas bien</source>
        <translation>pas bien</translation>
    </message>
    <message>
        <source>bof</source>
        <translation>bof</translation>
    </message>
    <message>
        <source>ça va</source>
        <translation>ça va</translation>
    </message>
    <message>
        <source>bien</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>super</source>
        <translation>super</translation>
    </message>
    <message>
        <source>Accord écrit du tuteur</source>
        <translation>Accord écrit du tuteur</translation>
    </message>
    <message>
        <source>Accord du tuteur et du conseil de famille</source>
        <translation>Accord du tuteur et du conseil de famille</translation>
    </message>
    <message>
        <source>Accord du jeune majeur</source>
        <translation>Accord du jeune majeur</translation>
    </message>
    <message>
        <source>Accord écrit des titulaires de l’autorité parentale</source>
        <translation>Accord écrit des titulaires de l’autorité parentale</translation>
    </message>
    <message>
        <source>Information du jeune et des titulaires de l’autorité parentale</source>
        <translation>Information du jeune et des titulaires de l’autorité parentale</translation>
    </message>
    <message>
        <source>Information du jeune majeur</source>
        <translation>Information du jeune majeur</translation>
    </message>
    <message>
        <source>Avis et adhésion du jeune</source>
        <translation>Avis et adhésion du jeune</translation>
    </message>
    <message>
        <source>Mentor et attestation d’honorabilité</source>
        <translation>Mentor et attestation d’honorabilité</translation>
    </message>
    <message>
        <source>Convention individualisée signée</source>
        <translation>Convention individualisée signée</translation>
    </message>
    <message>
        <source>Première rencontre</source>
        <translation>Première rencontre</translation>
    </message>
    <message>
        <source>Bientôt</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>En retard</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Manque</source>
        <translation>Manque</translation>
    </message>
    <message>
        <source>En attente</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Retiré</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>Sans objet</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>le jeune</source>
        <translation>le jeune</translation>
    </message>
    <message>
        <source>la mère</source>
        <translation>la mère</translation>
    </message>
    <message>
        <source>le père</source>
        <translation>le père</translation>
    </message>
    <message>
        <source>le tuteur</source>
        <translation>le tuteur</translation>
    </message>
    <message>
        <source>le conseil de famille</source>
        <translation>le conseil de famille</translation>
    </message>
    <message>
        <source>le service de l’ASE</source>
        <translation>le service de l’ASE</translation>
    </message>
    <message>
        <source>l’opérateur</source>
        <translation>l’opérateur</translation>
    </message>
    <message>
        <source>le mentor</source>
        <translation>le mentor</translation>
    </message>
    <message>
        <source>du jeune</source>
        <translation>du jeune</translation>
    </message>
    <message>
        <source>de la mère</source>
        <translation>de la mère</translation>
    </message>
    <message>
        <source>du père</source>
        <translation>du père</translation>
    </message>
    <message>
        <source>d’un parent</source>
        <translation>d’un parent</translation>
    </message>
    <message>
        <source>du tuteur</source>
        <translation>du tuteur</translation>
    </message>
    <message>
        <source>du conseil de famille</source>
        <translation>du conseil de famille</translation>
    </message>
    <message>
        <source>du service de l’ASE</source>
        <translation>du service de l’ASE</translation>
    </message>
    <message>
        <source>de l’opérateur</source>
        <translation>de l’opérateur</translation>
    </message>
    <message>
        <source>du mentor</source>
        <translation>du mentor</translation>
    </message>
    <message>
        <source>information {of_whom}</source>
        <translation>information {of_whom}</translation>
    </message>
    <message>
        <source>avis {of_whom}</source>
        <translation>avis {of_whom}</translation>
    </message>
    <message>
        <source>adhésion {of_whom}</source>
        <translation>adhésion {of_whom}</translation>
    </message>
    <message>
        <source>accord écrit {of_whom}</source>
        <translation>accord écrit {of_whom}</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de la situation, à faire pour le {day}.</source>
        <translation>Il manque l’évaluation de la situation, à faire pour le {day}.</translation>
    </message>
    <message>
        <source>Il manque de savoir qui est l’autre titulaire de l’autorité parentale.</source>
        <translation>Il manque de savoir qui est l’autre titulaire de l’autorité parentale.</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de la situation.</source>
        <translation>Il manque l’évaluation de la situation.</translation>
    </message>
    <message>
        <source>Il manque l’évaluation de cette année : elle était à refaire avant le {day}.</source>
        <translation>Il manque l’évaluation de cette année : elle était à refaire avant le {day}.</translation>
    </message>
    <message>
        <source>Il manque une évaluation favorable : celle du {day} ne l’est pas.</source>
        <translation>Il manque une évaluation favorable : celle du {day} ne l’est pas.</translation>
    </message>
    <message>
        <source>Il manque de savoir qui exerce l’autorité parentale.</source>
        <translation>Il manque de savoir qui exerce l’autorité parentale.</translation>
    </message>
    <message>
        <source>Il manque un premier objectif, même en brouillon.</source>
        <translation>Il manque un premier objectif, même en brouillon.</translation>
    </message>
    <message>
        <source>Il manque la première rencontre.</source>
        <translation>Il manque la première rencontre.</translation>
    </message>
    <message>
        <source>Il manque la signature {of_whom} sur la convention.</source>
        <translation>Il manque la signature {of_whom} sur la convention.</translation>
    </message>
    <message>
        <source>Il manque la fin prévue dans la convention.</source>
        <translation>Il manque la fin prévue dans la convention.</translation>
    </message>
    <message>
        <source>Il manque l’information {of_whom}.</source>
        <translation>Il manque l’information {of_whom}.</translation>
    </message>
    <message>
        <source>Il manque l’avis {of_whom}.</source>
        <translation>Il manque l’avis {of_whom}.</translation>
    </message>
    <message>
        <source>Il manque l’adhésion {of_whom}.</source>
        <translation>Il manque l’adhésion {of_whom}.</translation>
    </message>
    <message>
        <source>Il manque l’accord écrit {of_whom}.</source>
        <translation>Il manque l’accord écrit {of_whom}.</translation>
    </message>
    <message>
        <source>{who} a refusé le {day}.</source>
        <translation>{who} a refusé le {day}.</translation>
    </message>
    <message>
        <source>L’accord {of_whom} est retiré depuis le {day}.</source>
        <translation>L’accord {of_whom} est retiré depuis le {day}.</translation>
    </message>
    <message>
        <source>Aucun accord n’est retiré.</source>
        <translation>Aucun accord n’est retiré.</translation>
    </message>
    <message>
        <source>Il manque l’opérateur : l’association, ou le service.</source>
        <translation>Il manque l’opérateur : l’association, ou le service.</translation>
    </message>
    <message>
        <source>Il manque un mentor.</source>
        <translation>Il manque un mentor.</translation>
    </message>
    <message>
        <source>Il manque l’attestation d’honorabilité du mentor.</source>
        <translation>Il manque l’attestation d’honorabilité du mentor.</translation>
    </message>
    <message>
        <source>Il manque la vérification de l’attestation d’honorabilité.</source>
        <translation>Il manque la vérification de l’attestation d’honorabilité.</translation>
    </message>
    <message>
        <source>Il manque une attestation plus récente : celle-ci valait pour un début avant le {day}.</source>
        <translation>Il manque une attestation plus récente : celle-ci valait pour un début avant le {day}.</translation>
    </message>
    <message>
        <source>Il manque une nouvelle attestation : elle était à renouveler avant le {day}.</source>
        <translation>Il manque une nouvelle attestation : elle était à renouveler avant le {day}.</translation>
    </message>
    <message>
        <source>Il manque qui l’a dit.</source>
        <translation>Il manque qui l’a dit.</translation>
    </message>
    <message>
        <source>Il manque une raison.</source>
        <translation>Il manque une raison.</translation>
    </message>
    <message>
        <source>Il manque la date de retour prévue.</source>
        <translation>Il manque la date de retour prévue.</translation>
    </message>
    <message>
        <source>Cette date ne va pas avec ce qui est noté.</source>
        <translation>Cette date ne va pas avec ce qui est noté.</translation>
    </message>
    <message>
        <source>Il manque le jour de l’entretien de clôture.</source>
        <translation>Il manque le jour de l’entretien de clôture.</translation>
    </message>
    <message>
        <source>Il manque l’entretien de clôture.</source>
        <translation>Il manque l’entretien de clôture.</translation>
    </message>
    <message>
        <source>Il manque le questionnaire, ou de dire que le jeune ne souhaite pas répondre.</source>
        <translation>Il manque le questionnaire, ou de dire que le jeune ne souhaite pas répondre.</translation>
    </message>
    <message>
        <source>Il manque les dernières notes des objectifs.</source>
        <translation>Il manque les dernières notes des objectifs.</translation>
    </message>
    <message>
        <source>Il manque la règle pour garder le lien.</source>
        <translation>Il manque la règle pour garder le lien.</translation>
    </message>
    <message>
        <source>Possible à partir du {day}, ou avant si le jeune le demande.</source>
        <translation>Possible à partir du {day}, ou avant si le jeune le demande.</translation>
    </message>
    <message>
        <source>Le mentorat n’en est pas à cette étape.</source>
        <translation>Le mentorat n’en est pas à cette étape.</translation>
    </message>
    <message>
        <source>la personne référente</source>
        <translation>la personne référente</translation>
    </message>
    <message>
        <source>sans école</source>
        <translation>sans école</translation>
    </message>
    <message>
        <source>l’équipe</source>
        <translation>l’équipe</translation>
    </message>
    <message>
        <source>Responsable du coffre</source>
        <translation>Responsable du coffre</translation>
    </message>
    <message>
        <source>Directrice, directeur</source>
        <translation>Directrice, directeur</translation>
    </message>
    <message>
        <source>Cheffe, chef de service</source>
        <translation>Cheffe, chef de service</translation>
    </message>
    <message>
        <source>Éducatrice, éducateur référent</source>
        <translation>Éducatrice, éducateur référent</translation>
    </message>
    <message>
        <source>Assistante familiale, assistant familial</source>
        <translation>Assistante familiale, assistant familial</translation>
    </message>
    <message>
        <source>Administration (sans contenu)</source>
        <translation>Administration (sans contenu)</translation>
    </message>
    <message>
        <source>Contrôle (journal seul)</source>
        <translation>Contrôle (journal seul)</translation>
    </message>
    <message>
        <source>réservé à l’équipe</source>
        <translation>réservé à l’équipe</translation>
    </message>
    <message>
        <source>la famille d’accueil</source>
        <translation>la famille d’accueil</translation>
    </message>
    <message>
        <source>l’école</source>
        <translation>l’école</translation>
    </message>
    <message>
        <source>une autre personne</source>
        <translation>une autre personne</translation>
    </message>
    <message>
        <source>école primaire</source>
        <translation>école primaire</translation>
    </message>
    <message>
        <source>terminale</source>
        <translation>terminale</translation>
    </message>
    <message>
        <source>bac professionnel</source>
        <translation>bac professionnel</translation>
    </message>
    <message>
        <source>apprentissage</source>
        <translation>apprentissage</translation>
    </message>
    <message>
        <source>Ulis, IME ou dispositif adapté</source>
        <translation>Ulis, IME ou dispositif adapté</translation>
    </message>
    <message>
        <source>études supérieures</source>
        <translation>études supérieures</translation>
    </message>
    <message>
        <source>autre</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>Unité de l’établissement</source>
        <translation>Unité de l’établissement</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Tiers digne de confiance</source>
        <translation>Tiers digne de confiance</translation>
    </message>
    <message>
        <source>Logement autonome</source>
        <translation>Logement autonome</translation>
    </message>
    <message>
        <source>Autre lieu d’accueil</source>
        <translation>Autre lieu d’accueil</translation>
    </message>
    <message>
        <source>Motivation</source>
        <translation>Motivation</translation>
    </message>
    <message>
        <source>Persévérance</source>
        <translation>Persévérance</translation>
    </message>
    <message>
        <source>Confiance dans les adultes</source>
        <translation>Confiance dans les adultes</translation>
    </message>
    <message>
        <source>Confiance en soi</source>
        <translation>Confiance en soi</translation>
    </message>
    <message>
        <source>Découverte de nouveaux lieux</source>
        <translation>Découverte de nouveaux lieux</translation>
    </message>
    <message>
        <source>Autre</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>un parent</source>
        <translation>un parent</translation>
    </message>
    <message>
        <source>un professionnel</source>
        <translation>un professionnel</translation>
    </message>
    <message>
        <source>Brouillon</source>
        <translation>Brouillon</translation>
    </message>
    <message>
        <source>En cours</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>En pause</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Abandonné</source>
        <translation>Abandonné</translation>
    </message>
    <message>
        <source>Remplacé</source>
        <translation>Remplacé</translation>
    </message>
    <message>
        <source>Reporté</source>
        <translation>Reporté</translation>
    </message>
    <message>
        <source>Réunion de synthèse</source>
        <translation>Réunion de synthèse</translation>
    </message>
    <message>
        <source>Rapport de situation</source>
        <translation>Rapport de situation</translation>
    </message>
    <message>
        <source>Projet pour l’enfant</source>
        <translation>Projet pour l’enfant</translation>
    </message>
    <message>
        <source>CESSEC</source>
        <translation>CESSEC</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>Audience</translation>
    </message>
    <message>
        <source>Autre occasion</source>
        <translation>Autre occasion</translation>
    </message>
    <message>
        <source>Référent ASE</source>
        <translation>Référent ASE</translation>
    </message>
    <message>
        <source>Juge des enfants</source>
        <translation>Juge des enfants</translation>
    </message>
    <message>
        <source>Chef de service</source>
        <translation>Chef de service</translation>
    </message>
    <message>
        <source>Titulaires de l’autorité parentale</source>
        <translation>Titulaires de l’autorité parentale</translation>
    </message>
    <message>
        <source>Établissement scolaire</source>
        <translation>Établissement scolaire</translation>
    </message>
    <message>
        <source>Cadre du mentorat</source>
        <translation>Cadre du mentorat</translation>
    </message>
    <message>
        <source>Rencontres en chiffres</source>
        <translation>Rencontres en chiffres</translation>
    </message>
    <message>
        <source>Objectifs et notes</source>
        <translation>Objectifs et notes</translation>
    </message>
    <message>
        <source>Ce que dit {name}</source>
        <translation>Ce que dit {name}</translation>
    </message>
    <message>
        <source>Faits marquants</source>
        <translation>Faits marquants</translation>
    </message>
    <message>
        <source>Analyse de l’équipe</source>
        <translation>Analyse de l’équipe</translation>
    </message>
    <message>
        <source>Regard du mentor</source>
        <translation>Regard du mentor</translation>
    </message>
    <message>
        <source>Suites proposées</source>
        <translation>Suites proposées</translation>
    </message>
    <message>
        <source>Lecture et signatures</source>
        <translation>Lecture et signatures</translation>
    </message>
    <message>
        <source>Rencontre</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Ajout du {day} : {text}</source>
        <translation>Ajout du {day} : {text}</translation>
    </message>
    <message>
        <source>Objectif choisi</source>
        <translation>Objectif choisi</translation>
    </message>
    <message>
        <source>Objectif remplacé</source>
        <translation>Objectif remplacé</translation>
    </message>
    <message>
        <source>Objectif atteint</source>
        <translation>Objectif atteint</translation>
    </message>
    <message>
        <source>Objectif abandonné</source>
        <translation>Objectif abandonné</translation>
    </message>
    <message>
        <source>Objectif reporté</source>
        <translation>Objectif reporté</translation>
    </message>
    <message>
        <source>« {old} » est remplacé par « {new} ».</source>
        <translation>« {old} » est remplacé par « {new} ».</translation>
    </message>
    <message>
        <source>Décidé par {who}.</source>
        <translation>Décidé par {who}.</translation>
    </message>
    <message>
        <source>Fin du mentorat</source>
        <translation>Fin du mentorat</translation>
    </message>
    <message>
        <source>Début du mentorat</source>
        <translation>Début du mentorat</translation>
    </message>
    <message>
        <source>avec {mentor}</source>
        <translation>avec {mentor}</translation>
    </message>
    <message>
        <source>{span} sans rencontre, à ce jour</source>
        <translation>{span} sans rencontre, à ce jour</translation>
    </message>
    <message>
        <source>{span} sans rencontre</source>
        <translation>{span} sans rencontre</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>Prénom et nom</source>
        <translation>Prénom et nom</translation>
    </message>
    <message>
        <source>Numéro de dossier</source>
        <translation>Numéro de dossier</translation>
    </message>
    <message>
        <source>Parti le</source>
        <translation>Parti le</translation>
    </message>
    <message>
        <source>Type de lieu d’accueil</source>
        <translation>Type de lieu d’accueil</translation>
    </message>
    <message>
        <source>N’est plus mentor depuis le</source>
        <translation>N’est plus mentor depuis le</translation>
    </message>
    <message>
        <source>Mentorat</source>
        <translation>Mentorat</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>L’objectif</source>
        <translation>L’objectif</translation>
    </message>
    <message>
        <source>C’est l’objectif de qui ?</source>
        <translation>C’est l’objectif de qui ?</translation>
    </message>
    <message>
        <source>Où en est l’objectif</source>
        <translation>Où en est l’objectif</translation>
    </message>
    <message>
        <source>Ce qui est à faire</source>
        <translation>Ce qui est à faire</translation>
    </message>
    <message>
        <source>Qui le fait</source>
        <translation>Qui le fait</translation>
    </message>
    <message>
        <source>Où en est la suite</source>
        <translation>Où en est la suite</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Date d’arrivée</source>
        <translation>Date d’arrivée</translation>
    </message>
    <message>
        <source>Fin</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Heure</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Heure habituelle</source>
        <translation>Heure habituelle</translation>
    </message>
    <message>
        <source>Avant le</source>
        <translation>Avant le</translation>
    </message>
    <message>
        <source>Terminé le</source>
        <translation>Terminé le</translation>
    </message>
    <message>
        <source>Ne travaille plus ici depuis le</source>
        <translation>Ne travaille plus ici depuis le</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Retiré le</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>Genre de suite</source>
        <translation>Genre de suite</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Qualité</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Convention</source>
        <translation>Convention</translation>
    </message>
    <message>
        <source>Entrée au collège</source>
        <translation>Entrée au collège</translation>
    </message>
    <message>
        <source>Charte signée le</source>
        <translation>Charte signée le</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité délivrée le</source>
        <translation>Attestation d’honorabilité délivrée le</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité vérifiée le</source>
        <translation>Attestation d’honorabilité vérifiée le</translation>
    </message>
    <message>
        <source>Retour prévu le</source>
        <translation>Retour prévu le</translation>
    </message>
    <message>
        <source>Évaluée le</source>
        <translation>Évaluée le</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Donné le</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>Refusé le</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Signée par le jeune le</source>
        <translation>Signée par le jeune le</translation>
    </message>
    <message>
        <source>Signée par le service de l’ASE le</source>
        <translation>Signée par le service de l’ASE le</translation>
    </message>
    <message>
        <source>Signée par l’opérateur le</source>
        <translation>Signée par l’opérateur le</translation>
    </message>
    <message>
        <source>Invitation jusqu’au</source>
        <translation>Invitation jusqu’au</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Numéro de version</source>
        <translation>Numéro de version</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>État</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Texte de la procédure</source>
        <translation>Texte de la procédure</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Disponibilités</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Durée habituelle</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Manière habituelle</source>
        <translation>Manière habituelle</translation>
    </message>
    <message>
        <source>Lieu habituel</source>
        <translation>Lieu habituel</translation>
    </message>
    <message>
        <source>Qui exerce l’autorité parentale</source>
        <translation>Qui exerce l’autorité parentale</translation>
    </message>
    <message>
        <source>Centres d’intérêt</source>
        <translation>Centres d’intérêt</translation>
    </message>
    <message>
        <source>Langues</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>Moments libres</source>
        <translation>Moments libres</translation>
    </message>
    <message>
        <source>Secteur</source>
        <translation>Secteur</translation>
    </message>
    <message>
        <source>Distance possible</source>
        <translation>Distance possible</translation>
    </message>
    <message>
        <source>Heures de formation</source>
        <translation>Heures de formation</translation>
    </message>
    <message>
        <source>Attestation d’honorabilité vérifiée par</source>
        <translation>Attestation d’honorabilité vérifiée par</translation>
    </message>
    <message>
        <source>Qui porte le mentorat</source>
        <translation>Qui porte le mentorat</translation>
    </message>
    <message>
        <source>Association qui porte le mentorat</source>
        <translation>Association qui porte le mentorat</translation>
    </message>
    <message>
        <source>Ce qui en a été dit</source>
        <translation>Ce qui en a été dit</translation>
    </message>
    <message>
        <source>Faite par</source>
        <translation>Faite par</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Les mots du jeune</source>
        <translation>Les mots du jeune</translation>
    </message>
    <message>
        <source>Ce qui est convenu</source>
        <translation>Ce qui est convenu</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Manière</source>
        <translation>Manière</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Paroles du jeune</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>Objectifs travaillés</source>
        <translation>Objectifs travaillés</translation>
    </message>
    <message>
        <source>Note donnée par le jeune</source>
        <translation>Note donnée par le jeune</translation>
    </message>
    <message>
        <source>Ajout daté</source>
        <translation>Ajout daté</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Lieux d’accueil</source>
        <translation>Lieux d’accueil</translation>
    </message>
    <message>
        <source>Ajouter un lieu d’accueil</source>
        <translation>Ajouter un lieu d’accueil</translation>
    </message>
    <message>
        <source>depuis le {day}</source>
        <translation>depuis le {day}</translation>
    </message>
    <message>
        <source>un mentor à trouver</source>
        <translation>un mentor à trouver</translation>
    </message>
    <message>
        <source>Mentor à trouver</source>
        <translation>Mentor à trouver</translation>
    </message>
    <message>
        <source>Modifier le binôme avec {mentor}</source>
        <translation>Modifier le binôme avec {mentor}</translation>
    </message>
    <message>
        <source>Le binôme est à la corbeille.</source>
        <translation>Le binôme est à la corbeille.</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Mettre à la corbeille le binôme avec {mentor}</source>
        <translation>Mettre à la corbeille le binôme avec {mentor}</translation>
    </message>
    <message>
        <source>Mentorat : {state}</source>
        <translation>Mentorat : {state}</translation>
    </message>
    <message>
        <source>d’habitude : {habits}</source>
        <translation>d’habitude : {habits}</translation>
    </message>
    <message>
        <source>disponibilités : {when}</source>
        <translation>disponibilités : {when}</translation>
    </message>
    <message>
        <source>du {start} au {end}</source>
        <translation>du {start} au {end}</translation>
    </message>
    <message>
        <source>Aucun lieu d’accueil noté.</source>
        <translation>Aucun lieu d’accueil noté.</translation>
    </message>
    <message>
        <source>Corriger</source>
        <translation>Corriger</translation>
    </message>
    <message>
        <source>Corriger : {what}</source>
        <translation>Corriger : {what}</translation>
    </message>
    <message>
        <source>Binômes</source>
        <translation>Binômes</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>depuis le {day} · tous les {days}</source>
        <translation>depuis le {day} · tous les {days}</translation>
    </message>
    <message>
        <source>Rencontres déplacées</source>
        <translation>Rencontres déplacées</translation>
    </message>
    <message>
        <source>Le {day}, {who} a changé le binôme d’une rencontre.</source>
        <translation>Le {day}, {who} a changé le binôme d’une rencontre.</translation>
    </message>
    <message>
        <source>Le {day}, {who} a mis ici une rencontre notée dans un autre dossier.</source>
        <translation>Le {day}, {who} a mis ici une rencontre notée dans un autre dossier.</translation>
    </message>
    <message>
        <source>Le {day}, {who} a retiré d’ici une rencontre notée par erreur.</source>
        <translation>Le {day}, {who} a retiré d’ici une rencontre notée par erreur.</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>notés par {name}, 0 à 10</source>
        <translation>notés par {name}, 0 à 10</translation>
    </message>
    <message>
        <source>Noter l’évaluation</source>
        <translation>Noter l’évaluation</translation>
    </message>
    <message>
        <source>Ajouter un objectif</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Dire qui exerce l’autorité</source>
        <translation>Dire qui exerce l’autorité</translation>
    </message>
    <message>
        <source>Dire qui exerce l’autorité parentale</source>
        <translation>Dire qui exerce l’autorité parentale</translation>
    </message>
    <message>
        <source>Noter l’information</source>
        <translation>Noter l’information</translation>
    </message>
    <message>
        <source>Noter l’avis</source>
        <translation>Noter l’avis</translation>
    </message>
    <message>
        <source>Noter l’adhésion</source>
        <translation>Noter l’adhésion</translation>
    </message>
    <message>
        <source>Noter l’accord</source>
        <translation>Noter l’accord</translation>
    </message>
    <message>
        <source>Noter : {what}</source>
        <translation>Noter : {what}</translation>
    </message>
    <message>
        <source>Noter un retrait : {what}</source>
        <translation>Noter un retrait : {what}</translation>
    </message>
    <message>
        <source>Choisir l’opérateur et le mentor</source>
        <translation>Choisir l’opérateur et le mentor</translation>
    </message>
    <message>
        <source>Choisir le mentor</source>
        <translation>Choisir le mentor</translation>
    </message>
    <message>
        <source>Noter la convention</source>
        <translation>Noter la convention</translation>
    </message>
    <message>
        <source>Noter l’attestation</source>
        <translation>Noter l’attestation</translation>
    </message>
    <message>
        <source>Consigner la rencontre</source>
        <translation>Consigner la rencontre</translation>
    </message>
    <message>
        <source>Objectifs des adultes</source>
        <translation>Objectifs des adultes</translation>
    </message>
    <message>
        <source>Un à trois objectifs, avec ses mots.</source>
        <translation>Un à trois objectifs, avec ses mots.</translation>
    </message>
    <message>
        <source>0 à 10</source>
        <translation>0 à 10</translation>
    </message>
    <message>
        <source>objectif de : {who}</source>
        <translation>objectif de : {who}</translation>
    </message>
    <message>
        <source>{what}, selon {who}</source>
        <translation>{what}, selon {who}</translation>
    </message>
    <message>
        <source>Pas encore de note.</source>
        <translation>Pas encore de note.</translation>
    </message>
    <message>
        <source>Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat.</source>
        <translation>Auto-évaluation du jeune ; ne mesure pas l’effet du mentorat.</translation>
    </message>
    <message>
        <source>Chaque note est au nom de qui la donne ; elle ne mesure pas l’effet du mentorat.</source>
        <translation>Chaque note est au nom de qui la donne ; elle ne mesure pas l’effet du mentorat.</translation>
    </message>
    <message>
        <source>Les objectifs que le jeune choisit seront ici, avec ses notes de 0 à 10.</source>
        <translation>Les objectifs que le jeune choisit seront ici, avec ses notes de 0 à 10.</translation>
    </message>
    <message>
        <source>Prochaine étape</source>
        <translation>Prochaine étape</translation>
    </message>
    <message>
        <source>Rien de prévu.</source>
        <translation>Rien de prévu.</translation>
    </message>
    <message>
        <source>Prévoir une rencontre</source>
        <translation>Prévoir une rencontre</translation>
    </message>
    <message>
        <source>Consigner</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>C’est noté comme fait.</source>
        <translation>C’est noté comme fait.</translation>
    </message>
    <message>
        <source>C’est noté comme abandonné.</source>
        <translation>C’est noté comme abandonné.</translation>
    </message>
    <message>
        <source>source : {who}</source>
        <translation>source : {who}</translation>
    </message>
    <message>
        <source>{what} ({who}, avant le {day})</source>
        <translation>{what} ({who}, avant le {day})</translation>
    </message>
    <message>
        <source>{step} – fait</source>
        <translation>{step} – fait</translation>
    </message>
    <message>
        <source>{step} – abandonné</source>
        <translation>{step} – abandonné</translation>
    </message>
    <message>
        <source>Fait</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Synthèses</source>
        <translation>Synthèses</translation>
    </message>
    <message>
        <source>Préparer une synthèse</source>
        <translation>Préparer une synthèse</translation>
    </message>
    <message>
        <source>Une page pour la réunion de synthèse, le juge ou les parents.</source>
        <translation>Une page pour la réunion de synthèse, le juge ou les parents.</translation>
    </message>
    <message>
        <source>version {n}, validée le {day}</source>
        <translation>version {n}, validée le {day}</translation>
    </message>
    <message>
        <source>projet, modifié le {day}</source>
        <translation>projet, modifié le {day}</translation>
    </message>
    <message>
        <source>Ouvrir</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Le projet de synthèse est à la corbeille.</source>
        <translation>Le projet de synthèse est à la corbeille.</translation>
    </message>
    <message>
        <source>Choisir</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Dossier :</source>
        <translation>Dossier :</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Dans :</source>
        <translation>Dans :</translation>
    </message>
    <message>
        <source>Nom du fichier :</source>
        <translation>Nom du fichier :</translation>
    </message>
    <message>
        <source>Type :</source>
        <translation>Type :</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Fichier</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Notes de chaque binôme</source>
        <translation>Notes de chaque binôme</translation>
    </message>
    <message>
        <source>Un projet est déjà commencé</source>
        <translation>Un projet est déjà commencé</translation>
    </message>
    <message>
        <source>modifié le {day}</source>
        <translation>modifié le {day}</translation>
    </message>
    <message>
        <source>Reprendre ce projet</source>
        <translation>Reprendre ce projet</translation>
    </message>
    <message>
        <source>Commencer une autre synthèse</source>
        <translation>Commencer une autre synthèse</translation>
    </message>
    <message>
        <source>Version validée le {day}. Elle ne change plus : une réimpression donne exactement la même page.</source>
        <translation>Version validée le {day}. Elle ne change plus : une réimpression donne exactement la même page.</translation>
    </message>
    <message>
        <source>Empreinte : {hash}</source>
        <translation>Empreinte : {hash}</translation>
    </message>
    <message>
        <source>Préparer une nouvelle synthèse</source>
        <translation>Préparer une nouvelle synthèse</translation>
    </message>
    <message>
        <source>Ouvrir le dossier : {name}</source>
        <translation>Ouvrir le dossier : {name}</translation>
    </message>
    <message>
        <source>Ces signes ne peuvent pas être imprimés : {signs}</source>
        <translation>Ces signes ne peuvent pas être imprimés : {signs}</translation>
    </message>
    <message>
        <source>La synthèse a {n} pages : deux au plus se lisent. Décochez des lignes.</source>
        <translation>La synthèse a {n} pages : deux au plus se lisent. Décochez des lignes.</translation>
    </message>
    <message>
        <source>Voit tous les dossiers et y écrit, valide les synthèses, gère les comptes, lit le journal.</source>
        <translation>Voit tous les dossiers et y écrit, valide les synthèses, gère les comptes, lit le journal.</translation>
    </message>
    <message>
        <source>Voit les dossiers des unités et des familles qu’on lui ouvre, y écrit, valide les synthèses, donne accès.</source>
        <translation>Voit les dossiers des unités et des familles qu’on lui ouvre, y écrit, valide les synthèses, donne accès.</translation>
    </message>
    <message>
        <source>Voit les dossiers des jeunes suivis et ceux qu’on lui ouvre, y écrit, prépare les synthèses.</source>
        <translation>Voit les dossiers des jeunes suivis et ceux qu’on lui ouvre, y écrit, prépare les synthèses.</translation>
    </message>
    <message>
        <source>Voit le jeune accueilli et ses propres textes, et consigne des rencontres.</source>
        <translation>Voit le jeune accueilli et ses propres textes, et consigne des rencontres.</translation>
    </message>
    <message>
        <source>Ne voit aucun dossier : s’occupe des réglages, des comptes et des sauvegardes.</source>
        <translation>Ne voit aucun dossier : s’occupe des réglages, des comptes et des sauvegardes.</translation>
    </message>
    <message>
        <source>Ne voit aucun dossier : lit le journal.</source>
        <translation>Ne voit aucun dossier : lit le journal.</translation>
    </message>
    <message>
        <source>retiré le {when}</source>
        <translation>retiré le {when}</translation>
    </message>
    <message>
        <source>compte retiré</source>
        <translation>compte retiré</translation>
    </message>
    <message>
        <source>compte ouvert</source>
        <translation>compte ouvert</translation>
    </message>
    <message>
        <source>le code n’est plus valable : donnez un nouveau code</source>
        <translation>le code n’est plus valable : donnez un nouveau code</translation>
    </message>
    <message>
        <source>n’a pas encore choisi de phrase ; code valable jusqu’au {when}</source>
        <translation>n’a pas encore choisi de phrase ; code valable jusqu’au {when}</translation>
    </message>
    <message>
        <source>{day} à {time}</source>
        <translation>{day} à {time}</translation>
    </message>
    <message>
        <source>Votre compte est ouvert. Votre rôle {sees}</source>
        <translation>Votre compte est ouvert. Votre rôle {sees}</translation>
    </message>
    <message>
        <source>Aujourd’hui : {reach}.</source>
        <translation>Aujourd’hui : {reach}.</translation>
    </message>
    <message>
        <source>tous les dossiers</source>
        <translation>tous les dossiers</translation>
    </message>
    <message>
        <source>aucun dossier</source>
        <translation>aucun dossier</translation>
    </message>
    <message>
        <source>les jeunes dont il ou elle est référent</source>
        <translation>les jeunes dont il ou elle est référent</translation>
    </message>
    <message>
        <source>aucun dossier pour l’instant</source>
        <translation>aucun dossier pour l’instant</translation>
    </message>
    <message>
        <source>un jeune</source>
        <translation>un jeune</translation>
    </message>
    <message>
        <source>un lieu retiré</source>
        <translation>un lieu retiré</translation>
    </message>
    <message>
        <source>Unité {name}</source>
        <translation>Unité {name}</translation>
    </message>
    <message>
        <source>à partir du {since}</source>
        <translation>à partir du {since}</translation>
    </message>
    <message>
        <source>depuis le {since}</source>
        <translation>depuis le {since}</translation>
    </message>
    <message>
        <source>du {since} au {until}</source>
        <translation>du {since} au {until}</translation>
    </message>
    <message>
        <source>{what}, {span} ({reason})</source>
        <translation>{what}, {span} ({reason})</translation>
    </message>
    <message>
        <source>a ajouté ce jeune</source>
        <translation>a ajouté ce jeune</translation>
    </message>
    <message>
        <source>{holder} : {grant}, donné par {by} le {day}</source>
        <translation>{holder} : {grant}, donné par {by} le {day}</translation>
    </message>
    <message>
        <source>{grant} ; retiré le {day}</source>
        <translation>{grant} ; retiré le {day}</translation>
    </message>
    <message>
        <source>son rôle voit tous les dossiers</source>
        <translation>son rôle voit tous les dossiers</translation>
    </message>
    <message>
        <source>suit ce jeune</source>
        <translation>suit ce jeune</translation>
    </message>
    <message>
        <source>accès donné à ce jeune, {span}</source>
        <translation>accès donné à ce jeune, {span}</translation>
    </message>
    <message>
        <source>{when} : {counts}</source>
        <translation>{when} : {counts}</translation>
    </message>
    <message>
        <source>Coffre chiffré</source>
        <translation>Coffre chiffré</translation>
    </message>
    <message>
        <source>Coffre chiffré · sauvegarde vérifiée {day}</source>
        <translation>Coffre chiffré · sauvegarde vérifiée {day}</translation>
    </message>
    <message>
        <source>Pas encore de sauvegarde. La première se fait à la fermeture.</source>
        <translation>Pas encore de sauvegarde. La première se fait à la fermeture.</translation>
    </message>
    <message>
        <source>Sauvegarde vérifiée {when}</source>
        <translation>Sauvegarde vérifiée {when}</translation>
    </message>
    <message>
        <source>Sauvegarde vérifiée {when} : {counts}</source>
        <translation>Sauvegarde vérifiée {when} : {counts}</translation>
    </message>
    <message>
        <source>Tout est remis à sa place.</source>
        <translation>Tout est remis à sa place.</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Des copies chiffrées, relues une à une, à reprendre en deux gestes.</source>
        <translation>Des copies chiffrées, relues une à une, à reprendre en deux gestes.</translation>
    </message>
    <message>
        <source>Voir les sauvegardes</source>
        <translation>Voir les sauvegardes</translation>
    </message>
    <message>
        <source>Ce qui a été retiré, par qui et quand ; tout peut être remis à sa place.</source>
        <translation>Ce qui a été retiré, par qui et quand ; tout peut être remis à sa place.</translation>
    </message>
    <message>
        <source>Voir la corbeille</source>
        <translation>Voir la corbeille</translation>
    </message>
    <message>
        <source>Dossier n° {number}, entier</source>
        <translation>Dossier n° {number}, entier</translation>
    </message>
    <message>
        <source>Mentor n° {number}</source>
        <translation>Mentor n° {number}</translation>
    </message>
    <message>
        <source>Binôme avec {mentor}</source>
        <translation>Binôme avec {mentor}</translation>
    </message>
    <message>
        <source>Rencontre du {day} (R{number})</source>
        <translation>Rencontre du {day} (R{number})</translation>
    </message>
    <message>
        <source>Objectif {text}</source>
        <translation>Objectif {text}</translation>
    </message>
    <message>
        <source>Projet de synthèse, {occasion}</source>
        <translation>Projet de synthèse, {occasion}</translation>
    </message>
    <message>
        <source>Brouillon du {day}</source>
        <translation>Brouillon du {day}</translation>
    </message>
    <message>
        <source>Rencontre prévue le {day}</source>
        <translation>Rencontre prévue le {day}</translation>
    </message>
    <message>
        <source>Binôme sans mentor</source>
        <translation>Binôme sans mentor</translation>
    </message>
    <message>
        <source>mis à la corbeille par {who}, {when} · gardé jusqu’au {until}</source>
        <translation>mis à la corbeille par {who}, {when} · gardé jusqu’au {until}</translation>
    </message>
    <message>
        <source>Brouillon enregistré à {time}</source>
        <translation>Brouillon enregistré à {time}</translation>
    </message>
    <message>
        <source>Brouillon enregistré {day} à {time}</source>
        <translation>Brouillon enregistré {day} à {time}</translation>
    </message>
    <message>
        <source>Ce qui était écrit</source>
        <translation>Ce qui était écrit</translation>
    </message>
    <message>
        <source>À copier ailleurs, ou à jeter</source>
        <translation>À copier ailleurs, ou à jeter</translation>
    </message>
    <message>
        <source>modifié {day} à {time}</source>
        <translation>modifié {day} à {time}</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Jeune : {name}</source>
        <translation>Jeune : {name}</translation>
    </message>
    <message>
        <source>Mentor : {name}</source>
        <translation>Mentor : {name}</translation>
    </message>
    <message>
        <source>Binôme : {name}</source>
        <translation>Binôme : {name}</translation>
    </message>
    <message>
        <source>Lieu d’accueil : {name}</source>
        <translation>Lieu d’accueil : {name}</translation>
    </message>
    <message>
        <source>Nouvel objectif : {name}</source>
        <translation>Nouvel objectif : {name}</translation>
    </message>
    <message>
        <source>Objectif : {name}</source>
        <translation>Objectif : {name}</translation>
    </message>
    <message>
        <source>Évaluation : {name}</source>
        <translation>Évaluation : {name}</translation>
    </message>
    <message>
        <source>Évaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Avis ou accord : {name}</source>
        <translation>Avis ou accord : {name}</translation>
    </message>
    <message>
        <source>Avis ou accord</source>
        <translation>Avis ou accord</translation>
    </message>
    <message>
        <source>Convention : {name}</source>
        <translation>Convention : {name}</translation>
    </message>
    <message>
        <source>Invitation : {name}</source>
        <translation>Invitation : {name}</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Accès : {name}</source>
        <translation>Accès : {name}</translation>
    </message>
    <message>
        <source>Accès à donner</source>
        <translation>Accès à donner</translation>
    </message>
    <message>
        <source>Complément à la rencontre du {day}</source>
        <translation>Complément à la rencontre du {day}</translation>
    </message>
    <message>
        <source>Complément</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Rencontre du {day}</translation>
    </message>
    <message>
        <source>L’horloge de cet ordinateur semble en retard</source>
        <translation>L’horloge de cet ordinateur semble en retard</translation>
    </message>
    <message>
        <source>Une écriture porte la date du {day}. Vérifiez la date et l’heure de l’ordinateur.</source>
        <translation>Une écriture porte la date du {day}. Vérifiez la date et l’heure de l’ordinateur.</translation>
    </message>
    <message>
        <source>L’heure est juste</source>
        <translation>L’heure est juste</translation>
    </message>
    <message>
        <source>texte masqué</source>
        <translation>texte masqué</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Qui a ouvert, imprimé ou retiré quoi, et quand ; sans aucun contenu.</source>
        <translation>Qui a ouvert, imprimé ou retiré quoi, et quand ; sans aucun contenu.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>un élément qui n’est plus là</source>
        <translation>un élément qui n’est plus là</translation>
    </message>
    <message>
        <source>une rencontre prévue du dossier n° {file}</source>
        <translation>une rencontre prévue du dossier n° {file}</translation>
    </message>
    <message>
        <source>un projet de synthèse du dossier n° {file}</source>
        <translation>un projet de synthèse du dossier n° {file}</translation>
    </message>
    <message>
        <source>le dossier n° {file}</source>
        <translation>le dossier n° {file}</translation>
    </message>
    <message>
        <source>le mentor n° {number}</source>
        <translation>le mentor n° {number}</translation>
    </message>
    <message>
        <source>un binôme du dossier n° {file}</source>
        <translation>un binôme du dossier n° {file}</translation>
    </message>
    <message>
        <source>la rencontre R{number} du dossier n° {file}</source>
        <translation>la rencontre R{number} du dossier n° {file}</translation>
    </message>
    <message>
        <source>un objectif du dossier n° {file}</source>
        <translation>un objectif du dossier n° {file}</translation>
    </message>
    <message>
        <source>la version {number} de la synthèse du dossier n° {file}</source>
        <translation>la version {number} de la synthèse du dossier n° {file}</translation>
    </message>
    <message>
        <source>un brouillon</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>{who} : acte inconnu « {code} »</source>
        <translation>{who} : acte inconnu « {code} »</translation>
    </message>
    <message>
        <source>Un compte inconnu</source>
        <translation>Un compte inconnu</translation>
    </message>
    <message>
        <source>un compte qui n’est plus là</source>
        <translation>un compte qui n’est plus là</translation>
    </message>
    <message>
        <source>, pour le dossier n° {file}</source>
        <translation>, pour le dossier n° {file}</translation>
    </message>
    <message>
        <source>{who} a ouvert le coffre</source>
        <translation>{who} a ouvert le coffre</translation>
    </message>
    <message>
        <source>Une phrase secrète fausse a été tapée pour le compte de {who}</source>
        <translation>Une phrase secrète fausse a été tapée pour le compte de {who}</translation>
    </message>
    <message>
        <source>{who} a ouvert {what}</source>
        <translation>{who} a ouvert {what}</translation>
    </message>
    <message>
        <source>{who} a cherché quelqu’un par son nom</source>
        <translation>{who} a cherché quelqu’un par son nom</translation>
    </message>
    <message>
        <source>{who} a imprimé {what}</source>
        <translation>{who} a imprimé {what}</translation>
    </message>
    <message>
        <source>{who} a enregistré en PDF {what}</source>
        <translation>{who} a enregistré en PDF {what}</translation>
    </message>
    <message>
        <source>{who} a validé {what}</source>
        <translation>{who} a validé {what}</translation>
    </message>
    <message>
        <source>{who} a mis à la corbeille {what}</source>
        <translation>{who} a mis à la corbeille {what}</translation>
    </message>
    <message>
        <source>{who} a sorti de la corbeille {what}</source>
        <translation>{who} a sorti de la corbeille {what}</translation>
    </message>
    <message>
        <source>{who} a effacé pour toujours {what}</source>
        <translation>{who} a effacé pour toujours {what}</translation>
    </message>
    <message>
        <source>Le programme a effacé de la corbeille {what}</source>
        <translation>Le programme a effacé de la corbeille {what}</translation>
    </message>
    <message>
        <source>{who} a donné un accès à {whom}{file}</source>
        <translation>{who} a donné un accès à {whom}{file}</translation>
    </message>
    <message>
        <source>{who} a retiré un accès à {whom}{file}</source>
        <translation>{who} a retiré un accès à {whom}{file}</translation>
    </message>
    <message>
        <source>{who} a invité {whom}</source>
        <translation>{who} a invité {whom}</translation>
    </message>
    <message>
        <source>{who} a donné un nouveau code à {whom}</source>
        <translation>{who} a donné un nouveau code à {whom}</translation>
    </message>
    <message>
        <source>{whom} a ouvert son compte</source>
        <translation>{whom} a ouvert son compte</translation>
    </message>
    <message>
        <source>{who} a retiré le compte de {whom}</source>
        <translation>{who} a retiré le compte de {whom}</translation>
    </message>
    <message>
        <source>{who} a changé l’étiquette de son compte</source>
        <translation>{who} a changé l’étiquette de son compte</translation>
    </message>
    <message>
        <source>{who} a changé le rôle de {whom}</source>
        <translation>{who} a changé le rôle de {whom}</translation>
    </message>
    <message>
        <source>{who} a changé la personne référente : {what}</source>
        <translation>{who} a changé la personne référente : {what}</translation>
    </message>
    <message>
        <source>{who} a changé sa phrase secrète</source>
        <translation>{who} a changé sa phrase secrète</translation>
    </message>
    <message>
        <source>{who} a changé les clés du coffre</source>
        <translation>{who} a changé les clés du coffre</translation>
    </message>
    <message>
        <source>{who} a fait une nouvelle fiche de secours</source>
        <translation>{who} a fait une nouvelle fiche de secours</translation>
    </message>
    <message>
        <source>{who} a ouvert le coffre avec la clé de secours</source>
        <translation>{who} a ouvert le coffre avec la clé de secours</translation>
    </message>
    <message>
        <source>{who} a imprimé la fiche de secours</source>
        <translation>{who} a imprimé la fiche de secours</translation>
    </message>
    <message>
        <source>{who} a enregistré la fiche de secours</source>
        <translation>{who} a enregistré la fiche de secours</translation>
    </message>
    <message>
        <source>{who} a activé l’ouverture rapide sur un poste</source>
        <translation>{who} a activé l’ouverture rapide sur un poste</translation>
    </message>
    <message>
        <source>{who} a retiré l’ouverture rapide d’un poste</source>
        <translation>{who} a retiré l’ouverture rapide d’un poste</translation>
    </message>
    <message>
        <source>{who} a repris une sauvegarde</source>
        <translation>{who} a repris une sauvegarde</translation>
    </message>
    <message>
        <source>{who} a exporté le journal</source>
        <translation>{who} a exporté le journal</translation>
    </message>
    <message>
        <source>Le journal a été purgé jusqu’au {day}</source>
        <translation>Le journal a été purgé jusqu’au {day}</translation>
    </message>
    <message>
        <source>La fin du journal manquait à l’ouverture du coffre</source>
        <translation>La fin du journal manquait à l’ouverture du coffre</translation>
    </message>
    <message>
        <source>{who} a fait la page de la semaine</source>
        <translation>{who} a fait la page de la semaine</translation>
    </message>
    <message>
        <source>{who} a choisi de garder le journal {months} mois</source>
        <translation>{who} a choisi de garder le journal {months} mois</translation>
    </message>
    <message>
        <source>L’horloge de l’ordinateur était en arrière</source>
        <translation>L’horloge de l’ordinateur était en arrière</translation>
    </message>
    <message>
        <source>dossiers ouverts</source>
        <translation>dossiers ouverts</translation>
    </message>
    <message>
        <source>recherches par nom</source>
        <translation>recherches par nom</translation>
    </message>
    <message>
        <source>impressions et PDF enregistrés</source>
        <translation>impressions et PDF enregistrés</translation>
    </message>
    <message>
        <source>synthèses validées</source>
        <translation>synthèses validées</translation>
    </message>
    <message>
        <source>corbeille et effacements</source>
        <translation>corbeille et effacements</translation>
    </message>
    <message>
        <source>ouvertures du coffre</source>
        <translation>ouvertures du coffre</translation>
    </message>
    <message>
        <source>ouvertures refusées</source>
        <translation>ouvertures refusées</translation>
    </message>
    <message>
        <source>comptes et accès</source>
        <translation>comptes et accès</translation>
    </message>
    <message>
        <source>clés, fiches et sauvegardes</source>
        <translation>clés, fiches et sauvegardes</translation>
    </message>
    <message>
        <source>le journal lui-même</source>
        <translation>le journal lui-même</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été changée ou ajoutée hors du programme.</source>
        <translation>La ligne n° {first} a été changée ou ajoutée hors du programme.</translation>
    </message>
    <message>
        <source>Les lignes n° {first} à {last} ont été changées ou ajoutées.</source>
        <translation>Les lignes n° {first} à {last} ont été changées ou ajoutées.</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été retirée.</source>
        <translation>La ligne n° {first} a été retirée.</translation>
    </message>
    <message>
        <source>Les lignes n° {first} à {last} ont été retirées.</source>
        <translation>Les lignes n° {first} à {last} ont été retirées.</translation>
    </message>
    <message>
        <source>La ligne n° {first} a été glissée entre deux autres.</source>
        <translation>La ligne n° {first} a été glissée entre deux autres.</translation>
    </message>
    <message>
        <source>La fin du journal manque : lignes n° {first} à {last}.</source>
        <translation>La fin du journal manque : lignes n° {first} à {last}.</translation>
    </message>
    <message>
        <source>La ligne n° {first} n’est plus celle d’alors : le journal a été refait.</source>
        <translation>La ligne n° {first} n’est plus celle d’alors : le journal a été refait.</translation>
    </message>
    <message>
        <source>Les plus anciennes lignes sont parties sans suivre la règle.</source>
        <translation>Les plus anciennes lignes sont parties sans suivre la règle.</translation>
    </message>
    <message>
        <source>Le texte mis de côté est repris : c’est de nouveau un brouillon.</source>
        <translation>Le texte mis de côté est repris : c’est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>Reprendre le texte</source>
        <translation>Reprendre le texte</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Enregistrer ailleurs (chiffré)…</translation>
    </message>
    <message>
        <source>Un essai manqué depuis votre dernière ouverture : {when}.</source>
        <translation>Un essai manqué depuis votre dernière ouverture : {when}.</translation>
    </message>
    <message>
        <source>{n} essais manqués depuis votre dernière ouverture : {when}.</source>
        <translation>{n} essais manqués depuis votre dernière ouverture : {when}.</translation>
    </message>
    <message>
        <source>Un coffre ouvert en lecture seule, ou de démonstration, n’a pas de sauvegardes.</source>
        <translation>Un coffre ouvert en lecture seule, ou de démonstration, n’a pas de sauvegardes.</translation>
    </message>
    <message>
        <source>La fiche du mentor est tenue par l’équipe. Son téléphone et ses disponibilités sont dans le dossier du jeune, à « Identité et contacts ».</source>
        <translation>La fiche du mentor est tenue par l’équipe. Son téléphone et ses disponibilités sont dans le dossier du jeune, à « Identité et contacts ».</translation>
    </message>
    <message>
        <source>Votre compte n’ouvre pas cette page. La direction, ou qui administre le coffre, peut changer votre rôle.</source>
        <translation>Votre compte n’ouvre pas cette page. La direction, ou qui administre le coffre, peut changer votre rôle.</translation>
    </message>
    <message>
        <source>Ce dossier n’est plus parmi les vôtres : il est suivi ailleurs. La direction peut vous y redonner accès.</source>
        <translation>Ce dossier n’est plus parmi les vôtres : il est suivi ailleurs. La direction peut vous y redonner accès.</translation>
    </message>
    <message>
        <source>Votre compte s’occupe du coffre : réglages, comptes et sauvegardes. Il n’ouvre aucun dossier de jeune.</source>
        <translation>Votre compte s’occupe du coffre : réglages, comptes et sauvegardes. Il n’ouvre aucun dossier de jeune.</translation>
    </message>
    <message>
        <source>Votre compte lit le journal : qui a ouvert, imprimé ou changé quoi, et quand. Il n’ouvre aucun dossier de jeune.</source>
        <translation>Votre compte lit le journal : qui a ouvert, imprimé ou changé quoi, et quand. Il n’ouvre aucun dossier de jeune.</translation>
    </message>
    <message>
        <source>La page de la semaine n’a pas encore été faite.</source>
        <translation>La page de la semaine n’a pas encore été faite.</translation>
    </message>
    <message>
        <source>La dernière page de la semaine est du {day}.</source>
        <translation>La dernière page de la semaine est du {day}.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Ce rappel reviendra dans une semaine.</source>
        <translation>Ce rappel reviendra dans une semaine.</translation>
    </message>
    <message>
        <source>Plus tard : page du journal</source>
        <translation>Plus tard : page du journal</translation>
    </message>
    <message>
        <source>La fiche n’a pas encore été essayée.</source>
        <translation>La fiche n’a pas encore été essayée.</translation>
    </message>
    <message>
        <source>La fiche a été essayée le {day} : c’est à refaire.</source>
        <translation>La fiche a été essayée le {day} : c’est à refaire.</translation>
    </message>
    <message>
        <source>Voir la fiche</source>
        <translation>Voir la fiche</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Comptes et accès</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche</source>
        <translation>Faire une nouvelle fiche</translation>
    </message>
    <message>
        <source>Qui ouvre ce coffre, avec quel rôle, et quels dossiers chacun voit.</source>
        <translation>Qui ouvre ce coffre, avec quel rôle, et quels dossiers chacun voit.</translation>
    </message>
    <message>
        <source>Voir les comptes et les accès</source>
        <translation>Voir les comptes et les accès</translation>
    </message>
    <message>
        <source>vous</source>
        <translation>vous</translation>
    </message>
    <message>
        <source>Retirer</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Retirer l’accès de {name} : {what}</source>
        <translation>Retirer l’accès de {name} : {what}</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Donner un accès…</translation>
    </message>
    <message>
        <source>Remplacer…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Autres actions : {name}</source>
        <translation>Autres actions : {name}</translation>
    </message>
    <message>
        <source>{act} {name}</source>
        <translation>{act} {name}</translation>
    </message>
    <message>
        <source>Renommer votre compte</source>
        <translation>Renommer votre compte</translation>
    </message>
    <message>
        <source>L’étiquette se lit à l’ouverture, avant toute phrase secrète : n’y mettez pas plus que des initiales. Votre nom et vos écrits ne changent pas.</source>
        <translation>L’étiquette se lit à l’ouverture, avant toute phrase secrète : n’y mettez pas plus que des initiales. Votre nom et vos écrits ne changent pas.</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Étiquette du compte</translation>
    </message>
    <message>
        <source>Votre compte s’appelle maintenant « {label} ».</source>
        <translation>Votre compte s’appelle maintenant « {label} ».</translation>
    </message>
    <message>
        <source>{name} reçoit un nouveau code, valable sept jours. Le code d’avant n’ouvre plus rien. Tapez votre phrase secrète : le code est montré juste après, une seule fois.</source>
        <translation>{name} reçoit un nouveau code, valable sept jours. Le code d’avant n’ouvre plus rien. Tapez votre phrase secrète : le code est montré juste après, une seule fois.</translation>
    </message>
    <message>
        <source>Donner un nouveau code</source>
        <translation>Donner un nouveau code</translation>
    </message>
    <message>
        <source>Donner le code</source>
        <translation>Donner le code</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)</source>
        <translation>Enregistrer ailleurs (chiffré)</translation>
    </message>
    <message>
        <source>Texte mis de côté</source>
        <translation>Texte mis de côté</translation>
    </message>
    <message>
        <source>Le code de l’invitation n’est plus affiché. S’il n’est pas noté, donnez un nouveau code dans « Comptes et accès ».</source>
        <translation>Le code de l’invitation n’est plus affiché. S’il n’est pas noté, donnez un nouveau code dans « Comptes et accès ».</translation>
    </message>
    <message>
        <source>La nouvelle fiche n’est pas essayée, et l’ancienne n’ouvre plus le coffre. Si la clé n’est pas sur papier, faites une autre fiche.</source>
        <translation>La nouvelle fiche n’est pas essayée, et l’ancienne n’ouvre plus le coffre. Si la clé n’est pas sur papier, faites une autre fiche.</translation>
    </message>
    <message>
        <source>Le compte a été retiré pendant le verrouillage : il n’ouvre plus rien. La fiche de secours ouvre toujours le coffre. Si la personne a pu la voir, faites-en une nouvelle.</source>
        <translation>Le compte a été retiré pendant le verrouillage : il n’ouvre plus rien. La fiche de secours ouvre toujours le coffre. Si la personne a pu la voir, faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Changer la phrase secrète</source>
        <translation>Changer la phrase secrète</translation>
    </message>
    <message>
        <source>Parties du dossier</source>
        <translation>Parties du dossier</translation>
    </message>
    <message>
        <source>Fil</source>
        <translation>Fil</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>Cadre</translation>
    </message>
    <message>
        <source>Identité et contacts</source>
        <translation>Identité et contacts</translation>
    </message>
    <message>
        <source>{first} et {last}</source>
        <translation>{first} et {last}</translation>
    </message>
    <message>
        <source>art. {numbers} du CASF</source>
        <translation>art. {numbers} du CASF</translation>
    </message>
    <message>
        <source>à confirmer</source>
        <translation>à confirmer</translation>
    </message>
    <message>
        <source>en vigueur depuis le {day}</source>
        <translation>en vigueur depuis le {day}</translation>
    </message>
    <message>
        <source>Un mentorat est proposé à chaque jeune confié, dans son intérêt et après évaluation ; ses objectifs évoluent avec lui.</source>
        <translation>Un mentorat est proposé à chaque jeune confié, dans son intérêt et après évaluation ; ses objectifs évoluent avec lui.</translation>
    </message>
    <message>
        <source>La situation est évaluée dès {age} ans, au plus tard à l’entrée au collège, puis tous les ans ; aussi pour un jeune majeur accompagné, jusqu’à {until} ans.</source>
        <translation>La situation est évaluée dès {age} ans, au plus tard à l’entrée au collège, puis tous les ans ; aussi pour un jeune majeur accompagné, jusqu’à {until} ans.</translation>
    </message>
    <message>
        <source>Le rappel vient {days} jours avant : c’est un usage.</source>
        <translation>Le rappel vient {days} jours avant : c’est un usage.</translation>
    </message>
    <message>
        <source>Le jeune et chaque titulaire de l’autorité parentale sont informés de ce qu’est un mentorat, avant de dire oui ou non.</source>
        <translation>Le jeune et chaque titulaire de l’autorité parentale sont informés de ce qu’est un mentorat, avant de dire oui ou non.</translation>
    </message>
    <message>
        <source>Le jeune donne son avis, et il adhère ou non, selon son âge et son discernement. Ses mots sont gardés tels quels.</source>
        <translation>Le jeune donne son avis, et il adhère ou non, selon son âge et son discernement. Ses mots sont gardés tels quels.</translation>
    </message>
    <message>
        <source>L’accord de chaque titulaire de l’autorité parentale est écrit. Un oui à l’oral ne suffit pas.</source>
        <translation>L’accord de chaque titulaire de l’autorité parentale est écrit. Un oui à l’oral ne suffit pas.</translation>
    </message>
    <message>
        <source>Pour un pupille de l’État, le tuteur et le conseil de famille donnent leur accord.</source>
        <translation>Pour un pupille de l’État, le tuteur et le conseil de famille donnent leur accord.</translation>
    </message>
    <message>
        <source>Un jeune majeur donne seul son propre accord.</source>
        <translation>Un jeune majeur donne seul son propre accord.</translation>
    </message>
    <message>
        <source>Quand les deux parents exercent l’autorité, les deux signent.</source>
        <translation>Quand les deux parents exercent l’autorité, les deux signent.</translation>
    </message>
    <message>
        <source>En cas de refus ou de silence, en parler au service de l’ASE.</source>
        <translation>En cas de refus ou de silence, en parler au service de l’ASE.</translation>
    </message>
    <message>
        <source>Au début, l’attestation d’honorabilité du mentor a moins de {months} mois.</source>
        <translation>Au début, l’attestation d’honorabilité du mentor a moins de {months} mois.</translation>
    </message>
    <message>
        <source>Ensuite, une nouvelle attestation est due tous les {years} ans.</source>
        <translation>Ensuite, une nouvelle attestation est due tous les {years} ans.</translation>
    </message>
    <message>
        <source>Un mentorat dure au moins {months} mois : c’est un usage.</source>
        <translation>Un mentorat dure au moins {months} mois : c’est un usage.</translation>
    </message>
    <message>
        <source>Sans attestation valable et vérifiée, pas de début.</source>
        <translation>Sans attestation valable et vérifiée, pas de début.</translation>
    </message>
    <message>
        <source>L’association qui propose les mentors a signé une convention-cadre.</source>
        <translation>L’association qui propose les mentors a signé une convention-cadre.</translation>
    </message>
    <message>
        <source>Sans association, l’établissement ou le service met lui-même le mentorat en place.</source>
        <translation>Sans association, l’établissement ou le service met lui-même le mentorat en place.</translation>
    </message>
    <message>
        <source>Une convention dit qui est le mentor et comment les rencontres se passent ; le jeune, le service de l’ASE et l’opérateur la signent.</source>
        <translation>Une convention dit qui est le mentor et comment les rencontres se passent ; le jeune, le service de l’ASE et l’opérateur la signent.</translation>
    </message>
    <message>
        <source>Le mentorat est inscrit dans le projet pour l’enfant.</source>
        <translation>Le mentorat est inscrit dans le projet pour l’enfant.</translation>
    </message>
    <message>
        <source>Le mentorat est « en cours » à partir de la première rencontre qui suit tout le reste.</source>
        <translation>Le mentorat est « en cours » à partir de la première rencontre qui suit tout le reste.</translation>
    </message>
    <message>
        <source>à faire pour le {day}</source>
        <translation>à faire pour le {day}</translation>
    </message>
    <message>
        <source>pas encore notée</source>
        <translation>pas encore notée</translation>
    </message>
    <message>
        <source>à refaire avant le {day}</source>
        <translation>à refaire avant le {day}</translation>
    </message>
    <message>
        <source>un jeune majeur donne son propre accord, à l’étape suivante</source>
        <translation>un jeune majeur donne son propre accord, à l’étape suivante</translation>
    </message>
    <message>
        <source>à relancer depuis le {day}</source>
        <translation>à relancer depuis le {day}</translation>
    </message>
    <message>
        <source>avis</source>
        <translation>avis</translation>
    </message>
    <message>
        <source>adhésion</source>
        <translation>adhésion</translation>
    </message>
    <message>
        <source>{what} : {how}</source>
        <translation>{what} : {how}</translation>
    </message>
    <message>
        <source>« {words} », {said}</source>
        <translation>« {words} », {said}</translation>
    </message>
    <message>
        <source>manque</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>retiré le {day}</source>
        <translation>retiré le {day}</translation>
    </message>
    <message>
        <source>refusé le {day}</source>
        <translation>refusé le {day}</translation>
    </message>
    <message>
        <source>le {day}</source>
        <translation>le {day}</translation>
    </message>
    <message>
        <source>manque, demandé le {day}</source>
        <translation>manque, demandé le {day}</translation>
    </message>
    <message>
        <source>manque l’écrit, oui à l’oral le {day}</source>
        <translation>manque l’écrit, oui à l’oral le {day}</translation>
    </message>
    <message>
        <source>avec {operator}</source>
        <translation>avec {operator}</translation>
    </message>
    <message>
        <source>attestation du {day}</source>
        <translation>attestation du {day}</translation>
    </message>
    <message>
        <source>vérifiée</source>
        <translation>vérifiée</translation>
    </message>
    <message>
        <source>à vérifier</source>
        <translation>à vérifier</translation>
    </message>
    <message>
        <source>valable pour un début avant le {day}</source>
        <translation>valable pour un début avant le {day}</translation>
    </message>
    <message>
        <source>à renouveler avant le {day}</source>
        <translation>à renouveler avant le {day}</translation>
    </message>
    <message>
        <source>signé le {day}</source>
        <translation>signé le {day}</translation>
    </message>
    <message>
        <source>fin prévue le {day}</source>
        <translation>fin prévue le {day}</translation>
    </message>
    <message>
        <source>le mentorat devient « en cours »</source>
        <translation>le mentorat devient « en cours »</translation>
    </message>
    <message>
        <source>À venir</source>
        <translation>À venir</translation>
    </message>
    <message>
        <source>Retiré le {day}</source>
        <translation>Retiré le {day}</translation>
    </message>
    <message>
        <source>Autres actes : {step}</source>
        <translation>Autres actes : {step}</translation>
    </message>
    <message>
        <source>Pourquoi ?</source>
        <translation>Pourquoi ?</translation>
    </message>
    <message>
        <source>Refermer</source>
        <translation>Refermer</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Tapez d’abord votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>AccessForm</name>
    <message>
        <source>Donner un accès</source>
        <translation>Donner un accès</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>À qui</source>
        <translation>À qui</translation>
    </message>
    <message>
        <source>Ce qui s’ouvre</source>
        <translation>Ce qui s’ouvre</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Donner l’accès</source>
        <translation>Donner l’accès</translation>
    </message>
    <message>
        <source>Un accès se retire à tout moment ; le journal note qui l’a donné.</source>
        <translation>Un accès se retire à tout moment ; le journal note qui l’a donné.</translation>
    </message>
    <message>
        <source>une unité</source>
        <translation>une unité</translation>
    </message>
    <message>
        <source>une famille d’accueil</source>
        <translation>une famille d’accueil</translation>
    </message>
    <message>
        <source>un seul jeune</source>
        <translation>un seul jeune</translation>
    </message>
    <message>
        <source>{name}, dossier n° {number}</source>
        <translation>{name}, dossier n° {number}</translation>
    </message>
    <message>
        <source>Aucun compte n’a besoin d’accès pour l’instant. Invitez d’abord quelqu’un, depuis « Comptes et accès ».</source>
        <translation>Aucun compte n’a besoin d’accès pour l’instant. Invitez d’abord quelqu’un, depuis « Comptes et accès ».</translation>
    </message>
    <message>
        <source>Aujourd’hui : {reach}</source>
        <translation>Aujourd’hui : {reach}</translation>
    </message>
    <message>
        <source>ses accès déjà donnés</source>
        <translation>ses accès déjà donnés</translation>
    </message>
    <message>
        <source>L’accès est donné à {name}.</source>
        <translation>L’accès est donné à {name}.</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Chaque personne ouvre le coffre avec son compte. Son rôle dit ce qu’elle y fait, ses accès disent quels dossiers elle voit.</source>
        <translation>Chaque personne ouvre le coffre avec son compte. Son rôle dit ce qu’elle y fait, ses accès disent quels dossiers elle voit.</translation>
    </message>
    <message>
        <source>Comptes retirés</source>
        <translation>Comptes retirés</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Comptes et accès</translation>
    </message>
    <message>
        <source>Accès</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Inviter quelqu’un…</source>
        <translation>Inviter quelqu’un…</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Donner un accès…</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Une seule personne peut gérer les comptes. Invitez-en une deuxième : si la première manque, plus personne ne peut ouvrir un accès.</source>
        <translation>Une seule personne peut gérer les comptes. Invitez-en une deuxième : si la première manque, plus personne ne peut ouvrir un accès.</translation>
    </message>
    <message>
        <source>seul compte qui gère les comptes : il ne peut ni partir ni changer de rôle</source>
        <translation>seul compte qui gère les comptes : il ne peut ni partir ni changer de rôle</translation>
    </message>
    <message>
        <source>une autre personne qui gère les comptes peut le retirer</source>
        <translation>une autre personne qui gère les comptes peut le retirer</translation>
    </message>
    <message>
        <source>Il n’y a pas d’autre compte qui puisse remplacer.</source>
        <translation>Il n’y a pas d’autre compte qui puisse remplacer.</translation>
    </message>
    <message>
        <source>L’accès de {name} est retiré.</source>
        <translation>L’accès de {name} est retiré.</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Renommer…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Changer le rôle…</source>
        <translation>Changer le rôle…</translation>
    </message>
    <message>
        <source>Donner un nouveau code…</source>
        <translation>Donner un nouveau code…</translation>
    </message>
    <message>
        <source>Retirer l’invitation…</source>
        <translation>Retirer l’invitation…</translation>
    </message>
    <message>
        <source>Retirer le compte…</source>
        <translation>Retirer le compte…</translation>
    </message>
    <message>
        <source>Le rôle de {name} est changé : {role}.</source>
        <translation>Le rôle de {name} est changé : {role}.</translation>
    </message>
    <message>
        <source>{name} (compte « {label} »)</source>
        <translation>{name} (compte « {label} »)</translation>
    </message>
</context>
<context>
    <name>AddendumCard</name>
    <message>
        <source>Ajouts datés</source>
        <translation>Ajouts datés</translation>
    </message>
    <message>
        <source>Ajouter</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Enregistrer cet ajout</source>
        <translation>Enregistrer cet ajout</translation>
    </message>
    <message>
        <source>Le texte de cette rencontre peut être modifié jusqu’au {day}. Ensuite, seul un ajout daté la corrigera.</source>
        <translation>Le texte de cette rencontre peut être modifié jusqu’au {day}. Ensuite, seul un ajout daté la corrigera.</translation>
    </message>
    <message>
        <source>Depuis le {day}, 14 jours après son enregistrement, le texte de cette rencontre ne change plus : un ajout daté la corrige.</source>
        <translation>Depuis le {day}, 14 jours après son enregistrement, le texte de cette rencontre ne change plus : un ajout daté la corrige.</translation>
    </message>
</context>
<context>
    <name>Admission</name>
    <message>
        <source>Cette phrase contient trop de noms de ce coffre. Prenez-en une autre.</source>
        <translation>Cette phrase contient trop de noms de ce coffre. Prenez-en une autre.</translation>
    </message>
</context>
<context>
    <name>AgreementForm</name>
    <message>
        <source>Convention individualisée</source>
        <translation>Convention individualisée</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>tous les 15 jours</source>
        <translation>tous les 15 jours</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>six mois au moins, d’usage</source>
        <translation>six mois au moins, d’usage</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Lieu</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Modalités</source>
        <translation>Modalités</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Signé par {who} le</source>
        <translation>Signé par {who} le</translation>
    </message>
    <message>
        <source>La convention est notée.</source>
        <translation>La convention est notée.</translation>
    </message>
</context>
<context>
    <name>AssessmentForm</name>
    <message>
        <source>Évaluation de la situation</source>
        <translation>Évaluation de la situation</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Résultat</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>par fonction, par exemple « service de l’ASE »</source>
        <translation>par fonction, par exemple « service de l’ASE »</translation>
    </message>
    <message>
        <source>Faite le</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Par qui</source>
        <translation>Par qui</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>Le résultat seul : rien du contenu de l’évaluation.</source>
        <translation>Le résultat seul : rien du contenu de l’évaluation.</translation>
    </message>
    <message>
        <source>Elle est à refaire chaque année.</source>
        <translation>Elle est à refaire chaque année.</translation>
    </message>
    <message>
        <source>À refaire avant le {day}.</source>
        <translation>À refaire avant le {day}.</translation>
    </message>
    <message>
        <source>L’évaluation est notée.</source>
        <translation>L’évaluation est notée.</translation>
    </message>
</context>
<context>
    <name>BackupsPage</name>
    <message>
        <source>Sauvegardes</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Deuxième endroit</source>
        <translation>Deuxième endroit</translation>
    </message>
    <message>
        <source>Essai de reprise</source>
        <translation>Essai de reprise</translation>
    </message>
    <message>
        <source>Une sauvegarde se fait à la fermeture et toutes les quatre heures si quelque chose a changé. Chacune est relue et comptée ; une copie qui ne se relit pas est jetée.</source>
        <translation>Une sauvegarde se fait à la fermeture et toutes les quatre heures si quelque chose a changé. Chacune est relue et comptée ; une copie qui ne se relit pas est jetée.</translation>
    </message>
    <message>
        <source>Sauvegarder maintenant</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>La sauvegarde est faite ; le deuxième endroit a refusé sa copie.</source>
        <translation>La sauvegarde est faite ; le deuxième endroit a refusé sa copie.</translation>
    </message>
    <message>
        <source>La sauvegarde est faite et vérifiée.</source>
        <translation>La sauvegarde est faite et vérifiée.</translation>
    </message>
    <message>
        <source>Aucun. Une copie sur une clé USB ou un lecteur du réseau protège d’un vol ou d’une panne de cet ordinateur.</source>
        <translation>Aucun. Une copie sur une clé USB ou un lecteur du réseau protège d’un vol ou d’une panne de cet ordinateur.</translation>
    </message>
    <message>
        <source>{place} n’est pas là. Branchez la clé, ou choisissez un autre endroit.</source>
        <translation>{place} n’est pas là. Branchez la clé, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Choisir un dossier…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Ne plus l’utiliser</source>
        <translation>Ne plus l’utiliser</translation>
    </message>
    <message>
        <source>Deuxième endroit des sauvegardes</source>
        <translation>Deuxième endroit des sauvegardes</translation>
    </message>
    <message>
        <source>Il n’y en a pas encore.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Une fois par mois, la dernière sauvegarde est reprise dans un dossier provisoire, ouverte et comparée, puis ce dossier est effacé.</source>
        <translation>Une fois par mois, la dernière sauvegarde est reprise dans un dossier provisoire, ouverte et comparée, puis ce dossier est effacé.</translation>
    </message>
    <message>
        <source>Faire l’essai maintenant</source>
        <translation>Faire l’essai maintenant</translation>
    </message>
    <message>
        <source>L’essai a réussi : la sauvegarde du {day} s’ouvre et se relit.</source>
        <translation>L’essai a réussi : la sauvegarde du {day} s’ouvre et se relit.</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fermer ce message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>BinPage</name>
    <message>
        <source>Corbeille</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>La corbeille est vide.</source>
        <translation>La corbeille est vide.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher les %n éléments</source>
        <translation>
            <numerusform>Afficher %n élément</numerusform>
            <numerusform>Afficher les %n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Effacer pour toujours…</source>
        <translation>Effacer pour toujours…</translation>
    </message>
    <message>
        <source>Effacer pour toujours : {what}</source>
        <translation>Effacer pour toujours : {what}</translation>
    </message>
    <message>
        <source>Restaurer</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Ce qui est retiré reste ici {n} jours, entier. Après, une ouverture du coffre le remarque, et une ouverture d’un autre jour l’efface. Personne ne peut vider la corbeille avant.</source>
        <translation>Ce qui est retiré reste ici {n} jours, entier. Après, une ouverture du coffre le remarque, et une ouverture d’un autre jour l’efface. Personne ne peut vider la corbeille avant.</translation>
    </message>
    <message>
        <source>Restaurer : {what}</source>
        <translation>Restaurer : {what}</translation>
    </message>
    <message>
        <source>Le dossier est effacé. Les sauvegardes d’avant le gardent, chiffré, jusqu’au {day} au plus tard ; si l’une est reprise, il y est effacé de nouveau.</source>
        <translation>Le dossier est effacé. Les sauvegardes d’avant le gardent, chiffré, jusqu’au {day} au plus tard ; si l’une est reprise, il y est effacé de nouveau.</translation>
    </message>
</context>
<context>
    <name>CertificateForm</name>
    <message>
        <source>Attestation d’honorabilité</source>
        <translation>Attestation d’honorabilité</translation>
    </message>
    <message>
        <source>par vous, sur le site officiel</source>
        <translation>par vous, sur le site officiel</translation>
    </message>
    <message>
        <source>Délivrée le</source>
        <translation>Délivrée le</translation>
    </message>
    <message>
        <source>Vérifiée le</source>
        <translation>Vérifiée le</translation>
    </message>
    <message>
        <source>Gardez seulement les dates, jamais l’attestation.</source>
        <translation>Gardez seulement les dates, jamais l’attestation.</translation>
    </message>
    <message>
        <source>Les dates de l’attestation sont notées.</source>
        <translation>Les dates de l’attestation sont notées.</translation>
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
        <translation>Date de l’occasion</translation>
    </message>
    <message>
        <source>Pour qui ?</source>
        <translation>Pour qui ?</translation>
    </message>
    <message>
        <source>Période du</source>
        <translation>Période du</translation>
    </message>
    <message>
        <source>au</source>
        <translation>au</translation>
    </message>
    <message>
        <source>Langue de la page</source>
        <translation>Langue de la page</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s) sur {all} de la période</source>
        <translation>
            <numerusform>%n rencontre sur {all} de la période</numerusform>
            <numerusform>%n rencontres sur {all} de la période</numerusform>
        </translation>
    </message>
    <message>
        <source>Aucune rencontre consignée sur la période.</source>
        <translation>Aucune rencontre consignée sur la période.</translation>
    </message>
</context>
<context>
    <name>CitationLine</name>
    <message>
        <source>Vide : ce fait n’est pas imprimé.</source>
        <translation>Vide : ce fait n’est pas imprimé.</translation>
    </message>
    <message>
        <source>Reprendre le texte de la rencontre</source>
        <translation>Reprendre le texte de la rencontre</translation>
    </message>
    <message>
        <source>Texte sur la page, {day}</source>
        <translation>Texte sur la page, {day}</translation>
    </message>
</context>
<context>
    <name>CitationList</name>
    <message>
        <source>Rien sur la période.</source>
        <translation>Rien sur la période.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher %n autre(s)</source>
        <translation>
            <numerusform>Afficher %n autre</numerusform>
            <numerusform>Afficher %n autres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodeDialog</name>
    <message>
        <source>Code à usage unique</source>
        <translation>Code à usage unique</translation>
    </message>
    <message>
        <source>{name} choisit le compte « {label} » et tape ce code à la place de la phrase secrète.</source>
        <translation>{name} choisit le compte « {label} » et tape ce code à la place de la phrase secrète.</translation>
    </message>
    <message>
        <source>Code à usage unique : {code}</source>
        <translation>Code à usage unique : {code}</translation>
    </message>
    <message>
        <source>Copier pendant 10 secondes</source>
        <translation>Copier pendant 10 secondes</translation>
    </message>
    <message>
        <source>À transmettre de vive voix, ou par un autre canal que le coffre. Le code n’est montré qu’ici ; il vaut jusqu’au {when}, une seule fois.</source>
        <translation>À transmettre de vive voix, ou par un autre canal que le coffre. Le code n’est montré qu’ici ; il vaut jusqu’au {when}, une seule fois.</translation>
    </message>
    <message>
        <source>Le code est noté</source>
        <translation>Le code est noté</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>Comparer avec une page</source>
        <translation>Comparer avec une page</translation>
    </message>
    <message>
        <source>Prenez une page de la semaine, ou une synthèse validée : au bas de chaque page est écrit « Journal n° … » avec son empreinte.</source>
        <translation>Prenez une page de la semaine, ou une synthèse validée : au bas de chaque page est écrit « Journal n° … » avec son empreinte.</translation>
    </message>
    <message>
        <source>Numéro de la ligne</source>
        <translation>Numéro de la ligne</translation>
    </message>
    <message>
        <source>Empreinte</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>les quatre premiers groupes suffisent</source>
        <translation>les quatre premiers groupes suffisent</translation>
    </message>
    <message>
        <source>Prendre un fichier…</source>
        <translation>Prendre un fichier…</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Comparer</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Écrivez le numéro imprimé, par exemple 1234.</source>
        <translation>Écrivez le numéro imprimé, par exemple 1234.</translation>
    </message>
    <message>
        <source>Une empreinte a des chiffres et les lettres a à f, 16 au moins.</source>
        <translation>Une empreinte a des chiffres et les lettres a à f, 16 au moins.</translation>
    </message>
    <message>
        <source>Repère du journal</source>
        <translation>Repère du journal</translation>
    </message>
    <message>
        <source>Comparer avec un fichier</source>
        <translation>Comparer avec un fichier</translation>
    </message>
</context>
<context>
    <name>ConfirmPassphrase</name>
    <message>
        <source>Votre phrase secrète</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>Cet ordinateur a ouvert le coffre sans votre phrase secrète. Tapez-la pour continuer : elle vaut ensuite dix minutes.</source>
        <translation>Cet ordinateur a ouvert le coffre sans votre phrase secrète. Tapez-la pour continuer : elle vaut ensuite dix minutes.</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>ConsentForm</name>
    <message>
        <source>Noter un avis ou un accord</source>
        <translation>Noter un avis ou un accord</translation>
    </message>
    <message>
        <source>Refusé le</source>
        <translation>Refusé le</translation>
    </message>
    <message>
        <source>Demandé le</source>
        <translation>Demandé le</translation>
    </message>
    <message>
        <source>Donné le</source>
        <translation>Donné le</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Preuve</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>facultatif, tels quels</source>
        <translation>facultatif, tels quels</translation>
    </message>
    <message>
        <source>Ses mots</source>
        <translation>Ses mots</translation>
    </message>
    <message>
        <source>Le papier reste dans le dossier légal, pas ici.</source>
        <translation>Le papier reste dans le dossier légal, pas ici.</translation>
    </message>
    <message>
        <source>Qui : {name}</source>
        <translation>Qui : {name}</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>C’est noté.</translation>
    </message>
</context>
<context>
    <name>CoverDialog</name>
    <message>
        <source>Remplacer un collègue absent</source>
        <translation>Remplacer un collègue absent</translation>
    </message>
    <message>
        <source>Ce que {name} ouvre aujourd’hui s’ouvre aussi à la personne choisie, jusqu’au jour écrit ici. Ce jour passé, tout se ferme seul.</source>
        <translation>Ce que {name} ouvre aujourd’hui s’ouvre aussi à la personne choisie, jusqu’au jour écrit ici. Ce jour passé, tout se ferme seul.</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>ce jour compte</source>
        <translation>ce jour compte</translation>
    </message>
    <message>
        <source>remplace {name}</source>
        <translation>remplace {name}</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Qui remplace ?</source>
        <translation>Qui remplace ?</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} remplace {absent}</source>
        <translation>{name} remplace {absent}</translation>
    </message>
    <message>
        <source>{name} remplace {absent} jusqu’au {day}.</source>
        <translation>{name} remplace {absent} jusqu’au {day}.</translation>
    </message>
    <message>
        <source>Pas pour tous les dossiers : vous n’ouvrez que ceux que vous voyez.</source>
        <translation>Pas pour tous les dossiers : vous n’ouvrez que ceux que vous voyez.</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>MentorDesk a rencontré une erreur imprévue.</source>
        <translation>MentorDesk a rencontré une erreur imprévue.</translation>
    </message>
    <message>
        <source>Ce qui est écrit est gardé dans le brouillon. Fermez et rouvrez MentorDesk ; si cela revient, envoyez ce rapport, qui ne contient aucun nom.</source>
        <translation>Ce qui est écrit est gardé dans le brouillon. Fermez et rouvrez MentorDesk ; si cela revient, envoyez ce rapport, qui ne contient aucun nom.</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Rapport</translation>
    </message>
</context>
<context>
    <name>Curtain</name>
    <message>
        <source>Verrouillage…</source>
        <translation>Verrouillage…</translation>
    </message>
    <message>
        <source>Ce que vous avez écrit est d’abord gardé.</source>
        <translation>Ce que vous avez écrit est d’abord gardé.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>jj/mm/aaaa</source>
        <translation>jj/mm/aaaa</translation>
    </message>
    <message>
        <source>Ouvrir le calendrier (Alt + Bas)</source>
        <translation>Ouvrir le calendrier (Alt + Bas)</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>LECTURE SEULE – rien ne peut être écrit</source>
        <translation>LECTURE SEULE – rien ne peut être écrit</translation>
    </message>
    <message>
        <source>DÉMONSTRATION – vies fictives</source>
        <translation>DÉMONSTRATION – vies fictives</translation>
    </message>
</context>
<context>
    <name>DeviceCard</name>
    <message>
        <source>Ouvrir plus vite sur ce poste</source>
        <translation>Ouvrir plus vite sur ce poste</translation>
    </message>
    <message>
        <source>Ne l’activez pas si vous partagez cette session avec quelqu’un : MentorDesk ne peut pas le savoir.</source>
        <translation>Ne l’activez pas si vous partagez cette session avec quelqu’un : MentorDesk ne peut pas le savoir.</translation>
    </message>
    <message>
        <source>La phrase secrète ouvre toujours le coffre. Elle reste demandée pour les comptes, les accès, les exports, la fiche de secours et la reprise d’une sauvegarde.</source>
        <translation>La phrase secrète ouvre toujours le coffre. Elle reste demandée pour les comptes, les accès, les exports, la fiche de secours et la reprise d’une sauvegarde.</translation>
    </message>
    <message>
        <source>Activer…</source>
        <translation>Activer…</translation>
    </message>
    <message>
        <source>Arrêter</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Le trousseau de cet ordinateur est interrogé…</source>
        <translation>Le trousseau de cet ordinateur est interrogé…</translation>
    </message>
    <message>
        <source>En service : ce poste ouvre votre compte sans phrase secrète.</source>
        <translation>En service : ce poste ouvre votre compte sans phrase secrète.</translation>
    </message>
    <message>
        <source>Arrêté : la phrase secrète est demandée à chaque ouverture.</source>
        <translation>Arrêté : la phrase secrète est demandée à chaque ouverture.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session Windows pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Toute personne qui peut utiliser votre session Windows pourra ouvrir ce coffre, même verrouillé.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session Mac pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Toute personne qui peut utiliser votre session Mac pourra ouvrir ce coffre, même verrouillé.</translation>
    </message>
    <message>
        <source>Toute personne qui peut utiliser votre session sur cet ordinateur pourra ouvrir ce coffre, même verrouillé.</source>
        <translation>Toute personne qui peut utiliser votre session sur cet ordinateur pourra ouvrir ce coffre, même verrouillé.</translation>
    </message>
    <message>
        <source>Si votre mot de passe Windows est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>Si votre mot de passe Windows est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</translation>
    </message>
    <message>
        <source>Si le mot de passe de votre session Mac est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>Si le mot de passe de votre session Mac est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</translation>
    </message>
    <message>
        <source>Si le mot de passe de votre session est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</source>
        <translation>Si le mot de passe de votre session est réinitialisé, l’ouverture rapide s’arrête et la phrase secrète devient la seule entrée.</translation>
    </message>
</context>
<context>
    <name>DeviceSwitch</name>
    <message>
        <source>Ouvrir plus vite sur ce poste</source>
        <translation>Ouvrir plus vite sur ce poste</translation>
    </message>
    <message>
        <source>Activer sur ce poste</source>
        <translation>Activer sur ce poste</translation>
    </message>
    <message>
        <source>Ce poste ouvre désormais votre compte sans phrase secrète.</source>
        <translation>Ce poste ouvre désormais votre compte sans phrase secrète.</translation>
    </message>
    <message>
        <source>La phrase secrète est de nouveau demandée sur ce poste.</source>
        <translation>La phrase secrète est de nouveau demandée sur ce poste.</translation>
    </message>
    <message>
        <source>Le trousseau garde encore une clé, qui n’ouvre plus rien.</source>
        <translation>Le trousseau garde encore une clé, qui n’ouvre plus rien.</translation>
    </message>
</context>
<context>
    <name>DiscreetCard</name>
    <message>
        <source>Écran discret</source>
        <translation>Écran discret</translation>
    </message>
    <message>
        <source>F9 ne laisse que des initiales et cache les textes, partout, jusqu’à F9 encore. Un champ se montre seulement pendant que vous y écrivez.</source>
        <translation>F9 ne laisse que des initiales et cache les textes, partout, jusqu’à F9 encore. Un champ se montre seulement pendant que vous y écrivez.</translation>
    </message>
    <message>
        <source>Lire quand même à l’assistance vocale</source>
        <translation>Lire quand même à l’assistance vocale</translation>
    </message>
    <message>
        <source>pendant l’écran discret</source>
        <translation>pendant l’écran discret</translation>
    </message>
    <message>
        <source>toujours</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>jamais</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>une loupe d’écran peut alors voir la fenêtre noire</source>
        <translation>une loupe d’écran peut alors voir la fenêtre noire</translation>
    </message>
    <message>
        <source>Exclure des captures d’écran</source>
        <translation>Exclure des captures d’écran</translation>
    </message>
</context>
<context>
    <name>DraftedForm</name>
    <message>
        <source>Jeter le brouillon</source>
        <translation>Jeter le brouillon</translation>
    </message>
    <message>
        <source>Ce qui est enregistré ici a changé depuis que ce brouillon a été écrit. Relisez tout avant d’enregistrer.</source>
        <translation>Ce qui est enregistré ici a changé depuis que ce brouillon a été écrit. Relisez tout avant d’enregistrer.</translation>
    </message>
    <message>
        <source>Ce que vous écriviez est gardé dans un brouillon.</source>
        <translation>Ce que vous écriviez est gardé dans un brouillon.</translation>
    </message>
    <message>
        <source>Revenir au formulaire</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <source>Le brouillon est jeté.</source>
        <translation>Le brouillon est jeté.</translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>Rien n’est envoyé sur Internet</source>
        <translation>Rien n’est envoyé sur Internet</translation>
    </message>
</context>
<context>
    <name>EntranceWindow</name>
    <message>
        <source>Ouvrir un coffre</source>
        <translation>Ouvrir un coffre</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>Ajouter</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>rien pour l’instant</source>
        <translation>rien pour l’instant</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{name} est de nouveau proposé.</source>
        <translation>{name} est de nouveau proposé.</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Effacer pour toujours</source>
        <translation>Effacer pour toujours</translation>
    </message>
    <message>
        <source>Numéro du dossier</source>
        <translation>Numéro du dossier</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Le dossier, ses rencontres, ses objectifs, ses synthèses et ses brouillons seront effacés de ce coffre. Rien ne pourra les rendre.</source>
        <translation>Le dossier, ses rencontres, ses objectifs, ses synthèses et ses brouillons seront effacés de ce coffre. Rien ne pourra les rendre.</translation>
    </message>
    <message>
        <source>Les sauvegardes déjà faites les gardent, chiffrés, treize mois au plus. Une sauvegarde reprise les efface de nouveau. Une copie que vous avez rangée vous-même ailleurs n’est pas touchée : détruisez-la.</source>
        <translation>Les sauvegardes déjà faites les gardent, chiffrés, treize mois au plus. Une sauvegarde reprise les efface de nouveau. Une copie que vous avez rangée vous-même ailleurs n’est pas touchée : détruisez-la.</translation>
    </message>
    <message>
        <source>Avant d’effacer, vérifiez que les Archives départementales l’autorisent et que les pièces utiles sont dans le dossier de l’enfant.</source>
        <translation>Avant d’effacer, vérifiez que les Archives départementales l’autorisent et que les pièces utiles sont dans le dossier de l’enfant.</translation>
    </message>
    <message>
        <source>Ce n’est pas le numéro de ce dossier.</source>
        <translation>Ce n’est pas le numéro de ce dossier.</translation>
    </message>
</context>
<context>
    <name>FirstOpening</name>
    <message>
        <source>Choisissez votre phrase secrète</source>
        <translation>Choisissez votre phrase secrète</translation>
    </message>
    <message>
        <source>Le code ne sert qu’à arriver ici. Une fois votre phrase choisie, elle seule ouvre votre compte, et personne d’autre ne la connaît.</source>
        <translation>Le code ne sert qu’à arriver ici. Une fois votre phrase choisie, elle seule ouvre votre compte, et personne d’autre ne la connaît.</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Choisir cette phrase</source>
        <translation>Choisir cette phrase</translation>
    </message>
</context>
<context>
    <name>FormPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Ctrl Entrée</source>
        <translation>Ctrl Entrée</translation>
    </message>
    <message>
        <source>Le disque répond de nouveau : ce que vous avez écrit est gardé.</source>
        <translation>Le disque répond de nouveau : ce que vous avez écrit est gardé.</translation>
    </message>
    <message>
        <source>Le disque n’a pas gardé ce que vous avez écrit ici.</source>
        <translation>Le disque n’a pas gardé ce que vous avez écrit ici.</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Enregistrer ailleurs (chiffré)…</translation>
    </message>
    <message>
        <source>Quitter sans ce texte</source>
        <translation>Quitter sans ce texte</translation>
    </message>
</context>
<context>
    <name>FrameForm</name>
    <message>
        <source>La rencontre</source>
        <translation>La rencontre</translation>
    </message>
    <message>
        <source>Activités</source>
        <translation>Activités</translation>
    </message>
    <message>
        <source>Autre…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Autre durée</source>
        <translation>Autre durée</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Plus…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Raconté par</source>
        <translation>Raconté par</translation>
    </message>
</context>
<context>
    <name>FrameworkTab</name>
    <message>
        <source>De quel mentorat ?</source>
        <translation>De quel mentorat ?</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor à trouver</translation>
    </message>
    <message>
        <source>{who} : {state}</source>
        <translation>{who} : {state}</translation>
    </message>
    <message>
        <source>Noter l’évaluation</source>
        <translation>Noter l’évaluation</translation>
    </message>
    <message>
        <source>Le parcours n’a pas commencé. Notez l’évaluation de la situation pour l’ouvrir.</source>
        <translation>Le parcours n’a pas commencé. Notez l’évaluation de la situation pour l’ouvrir.</translation>
    </message>
    <message>
        <source>Du droit à la première rencontre</source>
        <translation>Du droit à la première rencontre</translation>
    </message>
    <message>
        <source>Ce qui bloque</source>
        <translation>Ce qui bloque</translation>
    </message>
    <message>
        <source>Sans cela, le mentorat ne peut pas commencer.</source>
        <translation>Sans cela, le mentorat ne peut pas commencer.</translation>
    </message>
    <message>
        <source>Le mentorat ne peut pas commencer.</source>
        <translation>Le mentorat ne peut pas commencer.</translation>
    </message>
    <message>
        <source>Refus ou silence : en parler au service de l’ASE (à confirmer).</source>
        <translation>Refus ou silence : en parler au service de l’ASE (à confirmer).</translation>
    </message>
    <message>
        <source>Rien ne manque : le cadre est complet.</source>
        <translation>Rien ne manque : le cadre est complet.</translation>
    </message>
    <message>
        <source>Rien n’empêche la suite.</source>
        <translation>Rien n’empêche la suite.</translation>
    </message>
    <message>
        <source>Une rencontre qui a eu lieu peut toujours être consignée.</source>
        <translation>Une rencontre qui a eu lieu peut toujours être consignée.</translation>
    </message>
    <message>
        <source>Aucun parcours n’est ouvert. Une évaluation favorable l’ouvre ; le jeune peut aussi le demander.</source>
        <translation>Aucun parcours n’est ouvert. Une évaluation favorable l’ouvre ; le jeune peut aussi le demander.</translation>
    </message>
    <message>
        <source>Le jeune le demande : ouvrir le parcours</source>
        <translation>Le jeune le demande : ouvrir le parcours</translation>
    </message>
    <message>
        <source>Ce qui manque encore</source>
        <translation>Ce qui manque encore</translation>
    </message>
    <message>
        <source>cadre à compléter</source>
        <translation>cadre à compléter</translation>
    </message>
    <message>
        <source>Rencontres avant la fin du cadre : {count}</source>
        <translation>Rencontres avant la fin du cadre : {count}</translation>
    </message>
</context>
<context>
    <name>FreshKey</name>
    <message>
        <source>La clé de secours n’est plus affichée. Si elle n’est pas sur papier, faites une nouvelle fiche dans les réglages.</source>
        <translation>La clé de secours n’est plus affichée. Si elle n’est pas sur papier, faites une nouvelle fiche dans les réglages.</translation>
    </message>
</context>
<context>
    <name>GoalForm</name>
    <message>
        <source>Un nouvel objectif</source>
        <translation>Un nouvel objectif</translation>
    </message>
    <message>
        <source>L’objectif</source>
        <translation>L’objectif</translation>
    </message>
    <message>
        <source>par exemple : trouver un stage de 3e</source>
        <translation>par exemple : trouver un stage de 3e</translation>
    </message>
    <message>
        <source>avec ses mots, vers quoi aller : « Prendre la parole en classe »</source>
        <translation>avec ses mots, vers quoi aller : « Prendre la parole en classe »</translation>
    </message>
    <message>
        <source>Domaine</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>C’est l’objectif de qui ?</source>
        <translation>C’est l’objectif de qui ?</translation>
    </message>
    <message>
        <source>Cible</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>facultatif ; 0 : pas du tout, 10 : c’est gagné</source>
        <translation>facultatif ; 0 : pas du tout, 10 : c’est gagné</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Décidé par</source>
        <translation>Décidé par</translation>
    </message>
    <message>
        <source>Un à trois objectifs à la fois, choisis avec le jeune. Rien de médical.</source>
        <translation>Un à trois objectifs à la fois, choisis avec le jeune. Rien de médical.</translation>
    </message>
    <message>
        <source>Cet objectif a déjà été noté : d’autres mots en font un nouvel objectif, avec sa propre première note. L’ancien reste dans le fil.</source>
        <translation>Cet objectif a déjà été noté : d’autres mots en font un nouvel objectif, avec sa propre première note. L’ancien reste dans le fil.</translation>
    </message>
    <message>
        <source>L’objectif est enregistré.</source>
        <translation>L’objectif est enregistré.</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Aide</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Commencer</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Aujourd’hui</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Personnes</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectifs</translation>
    </message>
    <message>
        <source>Synthèses</source>
        <translation>Synthèses</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Corbeille</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Qui voit quoi</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Le mentorat à l’ASE</source>
        <translation>Le mentorat à l’ASE</translation>
    </message>
    <message>
        <source>Raccourcis</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>À propos</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Sujet</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Composant</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>La page est envoyée à l’imprimante.</source>
        <translation>La page est envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>Texte de l’aide</source>
        <translation>Texte de l’aide</translation>
    </message>
</context>
<context>
    <name>HistoryList</name>
    <message>
        <source>Afficher la suite</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Rien n’a été modifié depuis l’enregistrement. Chaque modification viendra ici : qui, quand, avant et après.</source>
        <translation>Rien n’a été modifié depuis l’enregistrement. Chaque modification viendra ici : qui, quand, avant et après.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Afficher la suite (encore %n)</numerusform>
            <numerusform>Afficher la suite (encore %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>Ouvrir : {what}</source>
        <translation>Ouvrir : {what}</translation>
    </message>
    <message>
        <source>Cette rencontre avait été notée dans un autre dossier.</source>
        <translation>Cette rencontre avait été notée dans un autre dossier.</translation>
    </message>
    <message>
        <source>Une rencontre notée ici par erreur a été retirée.</source>
        <translation>Une rencontre notée ici par erreur a été retirée.</translation>
    </message>
    <message>
        <source>{field}, ajouté</source>
        <translation>{field}, ajouté</translation>
    </message>
    <message>
        <source>{field}, avant</source>
        <translation>{field}, avant</translation>
    </message>
    <message>
        <source>retiré</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>{field}, après</source>
        <translation>{field}, après</translation>
    </message>
    <message>
        <source>ajouté</source>
        <translation>ajouté</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Historique</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>HolderRow</name>
    <message>
        <source>Qualité</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Nom (facultatif)</source>
        <translation>Nom (facultatif)</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Jusqu’au</translation>
    </message>
</context>
<context>
    <name>HoldersForm</name>
    <message>
        <source>Qui exerce l’autorité parentale ?</source>
        <translation>Qui exerce l’autorité parentale ?</translation>
    </message>
    <message>
        <source>pas encore dit</source>
        <translation>pas encore dit</translation>
    </message>
    <message>
        <source>Autorité parentale</source>
        <translation>Autorité parentale</translation>
    </message>
    <message>
        <source>Titulaires</source>
        <translation>Titulaires</translation>
    </message>
    <message>
        <source>Ajouter une personne</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Une personne qui ne l’exerce plus reste ici : écrivez jusqu’à quel jour.</source>
        <translation>Une personne qui ne l’exerce plus reste ici : écrivez jusqu’à quel jour.</translation>
    </message>
    <message>
        <source>C’est noté.</source>
        <translation>C’est noté.</translation>
    </message>
</context>
<context>
    <name>HomeFields</name>
    <message>
        <source>non précisé</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Accueil</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>Unité</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Famille d’accueil</source>
        <translation>Famille d’accueil</translation>
    </message>
    <message>
        <source>Nouvelle unité</source>
        <translation>Nouvelle unité</translation>
    </message>
    <message>
        <source>Nouvelle famille</source>
        <translation>Nouvelle famille</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choisir…</translation>
    </message>
</context>
<context>
    <name>HouseCard</name>
    <message>
        <source>La famille d’accueil</source>
        <translation>La famille d’accueil</translation>
    </message>
    <message>
        <source>L’établissement</source>
        <translation>L’établissement</translation>
    </message>
    <message>
        <source>Unités</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>Autres familles d’accueil</source>
        <translation>Autres familles d’accueil</translation>
    </message>
    <message>
        <source>Familles d’accueil</source>
        <translation>Familles d’accueil</translation>
    </message>
    <message>
        <source>Associations</source>
        <translation>Associations</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Renommer</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Rouvrir</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>fermée le {day}</source>
        <translation>fermée le {day}</translation>
    </message>
    <message>
        <source>« {name} » n’est plus proposé ; les dossiers le gardent.</source>
        <translation>« {name} » n’est plus proposé ; les dossiers le gardent.</translation>
    </message>
    <message>
        <source>Adultes qui suivent le jeune</source>
        <translation>Adultes qui suivent le jeune</translation>
    </message>
    <message>
        <source>Équipe</source>
        <translation>Équipe</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Retirer des listes</source>
        <translation>Retirer des listes</translation>
    </message>
    <message>
        <source>Remettre dans les listes</source>
        <translation>Remettre dans les listes</translation>
    </message>
    <message>
        <source>hors des listes depuis le {day}</source>
        <translation>hors des listes depuis le {day}</translation>
    </message>
    <message>
        <source>{name} n’est plus dans les listes ; ses écrits gardent son nom.</source>
        <translation>{name} n’est plus dans les listes ; ses écrits gardent son nom.</translation>
    </message>
</context>
<context>
    <name>InvitationForm</name>
    <message>
        <source>Inviter quelqu’un</source>
        <translation>Inviter quelqu’un</translation>
    </message>
    <message>
        <source>Inviter</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Qui</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>une nouvelle personne</source>
        <translation>une nouvelle personne</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Fonction</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>signe chaque écrit</source>
        <translation>signe chaque écrit</translation>
    </message>
    <message>
        <source>lisible sans la phrase, à l’ouverture</source>
        <translation>lisible sans la phrase, à l’ouverture</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Étiquette du compte</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Dossiers ouverts tout de suite</source>
        <translation>Dossiers ouverts tout de suite</translation>
    </message>
    <message>
        <source>Les jeunes dont la personne est référente s’ouvrent d’eux-mêmes. Choisissez ici des lieux entiers, ou rien : un accès se donne aussi plus tard.</source>
        <translation>Les jeunes dont la personne est référente s’ouvrent d’eux-mêmes. Choisissez ici des lieux entiers, ou rien : un accès se donne aussi plus tard.</translation>
    </message>
    <message>
        <source>arrivée dans l’équipe</source>
        <translation>arrivée dans l’équipe</translation>
    </message>
    <message>
        <source>Unité {name}</source>
        <translation>Unité {name}</translation>
    </message>
    <message>
        <source>Lieux ouverts</source>
        <translation>Lieux ouverts</translation>
    </message>
    <message>
        <source>Tapez votre phrase secrète : ce compte pourra ouvrir le coffre. Le code de l’invitation est montré juste après, une seule fois.</source>
        <translation>Tapez votre phrase secrète : ce compte pourra ouvrir le coffre. Le code de l’invitation est montré juste après, une seule fois.</translation>
    </message>
    <message>
        <source>Le compte est invité, mais l’accès n’est pas donné.</source>
        <translation>Le compte est invité, mais l’accès n’est pas donné.</translation>
    </message>
</context>
<context>
    <name>JournalFilters</name>
    <message>
        <source>tout le monde</source>
        <translation>tout le monde</translation>
    </message>
    <message>
        <source>tous les actes</source>
        <translation>tous les actes</translation>
    </message>
    <message>
        <source>Du</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Au</source>
        <translation>Au</translation>
    </message>
    <message>
        <source>Personne</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Acte</source>
        <translation>Acte</translation>
    </message>
    <message>
        <source>Dossier n°</source>
        <translation>Dossier n°</translation>
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
        <translation>Qui a ouvert, cherché, imprimé ou retiré quoi, et quand. Ni texte, ni nom de jeune : le numéro du dossier seul.</translation>
    </message>
    <message>
        <source>Combien de temps le garder</source>
        <translation>Combien de temps le garder</translation>
    </message>
    <message>
        <source>Les lignes plus anciennes sont retirées à l’ouverture du coffre, et une ligne signée dit jusqu’à quel jour. La CNIL conseille de 6 à 12 mois ; plus long se justifie.</source>
        <translation>Les lignes plus anciennes sont retirées à l’ouverture du coffre, et une ligne signée dit jusqu’à quel jour. La CNIL conseille de 6 à 12 mois ; plus long se justifie.</translation>
    </message>
    <message>
        <source>{n} mois</source>
        <translation>{n} mois</translation>
    </message>
    <message>
        <source>Durée</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Le journal sera gardé {n} mois.</source>
        <translation>Le journal sera gardé {n} mois.</translation>
    </message>
    <message>
        <source>Le journal est vide.</source>
        <translation>Le journal est vide.</translation>
    </message>
    <message>
        <source>Aucune ligne ne correspond.</source>
        <translation>Aucune ligne ne correspond.</translation>
    </message>
    <message>
        <source>Lignes affichées : {shown} sur {total}, la dernière d’abord.</source>
        <translation>Lignes affichées : {shown} sur {total}, la dernière d’abord.</translation>
    </message>
    <message>
        <source>Pour voir plus loin, choisissez des dates, une personne ou un acte.</source>
        <translation>Pour voir plus loin, choisissez des dates, une personne ou un acte.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Afficher la suite (encore %n)</numerusform>
            <numerusform>Afficher la suite (encore %n)</numerusform>
        </translation>
    </message>
    <message>
        <source>{act}, {when}</source>
        <translation>{act}, {when}</translation>
    </message>
    <message>
        <source>n° {n}</source>
        <translation>n° {n}</translation>
    </message>
</context>
<context>
    <name>JournalStart</name>
    <message>
        <source>La fin du journal manque depuis la dernière ouverture du coffre.</source>
        <translation>La fin du journal manque depuis la dernière ouverture du coffre.</translation>
    </message>
    <message>
        <source>Voir le journal</source>
        <translation>Voir le journal</translation>
    </message>
    <message>
        <source>Comptes et accès</source>
        <translation>Comptes et accès</translation>
    </message>
    <message>
        <source>Des comptes retirés sont revenus avec la sauvegarde : {labels}. Retirez-les de nouveau s’ils ne doivent plus ouvrir le coffre.</source>
        <translation>Des comptes retirés sont revenus avec la sauvegarde : {labels}. Retirez-les de nouveau s’ils ne doivent plus ouvrir le coffre.</translation>
    </message>
    <message>
        <source>Cette base plus ancienne ne connaît pas encore ces comptes : {labels}. Invitez-les de nouveau s’ils doivent ouvrir le coffre.</source>
        <translation>Cette base plus ancienne ne connaît pas encore ces comptes : {labels}. Invitez-les de nouveau s’ils doivent ouvrir le coffre.</translation>
    </message>
</context>
<context>
    <name>KeyPage</name>
    <message>
        <source>Clé de secours</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Retapez la clé</source>
        <translation>Retapez la clé</translation>
    </message>
    <message>
        <source>depuis votre fiche</source>
        <translation>depuis votre fiche</translation>
    </message>
    <message>
        <source>La clé retapée ouvre une copie du coffre, effacée aussitôt : c’est la preuve que la fiche suffit. Vous pouvez l’essayer plus tard ; d’ici là rien ne le prouve, et la page Aujourd’hui le rappelle.</source>
        <translation>La clé retapée ouvre une copie du coffre, effacée aussitôt : c’est la preuve que la fiche suffit. Vous pouvez l’essayer plus tard ; d’ici là rien ne le prouve, et la page Aujourd’hui le rappelle.</translation>
    </message>
    <message>
        <source>Imprimer la fiche…</source>
        <translation>Imprimer la fiche…</translation>
    </message>
    <message>
        <source>Enregistrer la fiche (PDF)…</source>
        <translation>Enregistrer la fiche (PDF)…</translation>
    </message>
    <message>
        <source>Copier pendant 10 secondes</source>
        <translation>Copier pendant 10 secondes</translation>
    </message>
    <message>
        <source>Si la phrase secrète est oubliée, cette clé est la seule façon d’ouvrir le coffre. Imprimez la fiche, ou recopiez la clé, et gardez-la dans un lieu fermé.</source>
        <translation>Si la phrase secrète est oubliée, cette clé est la seule façon d’ouvrir le coffre. Imprimez la fiche, ou recopiez la clé, et gardez-la dans un lieu fermé.</translation>
    </message>
    <message>
        <source>L’ancienne fiche n’ouvre plus ce coffre.</source>
        <translation>L’ancienne fiche n’ouvre plus ce coffre.</translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>Sauvegarde avant de fermer…</source>
        <translation>Sauvegarde avant de fermer…</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Rester</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Fermer sans sauvegarder</source>
        <translation>Fermer sans sauvegarder</translation>
    </message>
    <message>
        <source>La sauvegarde n’a pas pu se faire. {why}</source>
        <translation>La sauvegarde n’a pas pu se faire. {why}</translation>
    </message>
</context>
<context>
    <name>LockCard</name>
    <message>
        <source>Verrouillage</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>Sans une touche ni un clic, le coffre se verrouille ; c’est annoncé trente secondes avant. Il se verrouille aussi avec la session de l’ordinateur, à la mise en veille et au bout de douze heures. Vous retrouvez votre page et votre texte.</source>
        <translation>Sans une touche ni un clic, le coffre se verrouille ; c’est annoncé trente secondes avant. Il se verrouille aussi avec la session de l’ordinateur, à la mise en veille et au bout de douze heures. Vous retrouvez votre page et votre texte.</translation>
    </message>
    <message>
        <source>Verrouiller après</source>
        <translation>Verrouiller après</translation>
    </message>
</context>
<context>
    <name>LockWarning</name>
    <message>
        <source>Rester</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>Le coffre se verrouille dans {n} s. Ce que vous avez écrit est gardé. Une touche suffit pour rester.</source>
        <translation>Le coffre se verrouille dans {n} s. Ce que vous avez écrit est gardé. Une touche suffit pour rester.</translation>
    </message>
    <message>
        <source>Le coffre est ouvert depuis douze heures : il se verrouille dans {n} s. Ce que vous avez écrit est gardé.</source>
        <translation>Le coffre est ouvert depuis douze heures : il se verrouille dans {n} s. Ce que vous avez écrit est gardé.</translation>
    </message>
</context>
<context>
    <name>MeetingEditPage</name>
    <message>
        <source>Rencontre</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Jeter ces modifications</source>
        <translation>Jeter ces modifications</translation>
    </message>
    <message>
        <source>Ce qui est écrit aujourd’hui reste lisible dans l’historique.</source>
        <translation>Ce qui est écrit aujourd’hui reste lisible dans l’historique.</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Rencontre du {day}</translation>
    </message>
    <message>
        <source>La rencontre est modifiée ; son texte d’avant est gardé.</source>
        <translation>La rencontre est modifiée ; son texte d’avant est gardé.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Rencontre</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Lisible par le jeune, ses parents et le juge : écrire ce qu’ils pourraient lire.</source>
        <translation>Lisible par le jeune, ses parents et le juge : écrire ce qu’ils pourraient lire.</translation>
    </message>
    <message>
        <source>{name} n’est plus de la sortie.</source>
        <translation>{name} n’est plus de la sortie.</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>Une rencontre se consigne pour un binôme. Formez d’abord le premier.</source>
        <translation>Une rencontre se consigne pour un binôme. Formez d’abord le premier.</translation>
    </message>
    <message>
        <source>La rencontre est consignée.</source>
        <translation>La rencontre est consignée.</translation>
    </message>
    <message>
        <source>La rencontre est consignée. Voici la suivante.</source>
        <translation>La rencontre est consignée. Voici la suivante.</translation>
    </message>
</context>
<context>
    <name>MeetingRecordPage</name>
    <message>
        <source>Rencontre</source>
        <translation>Rencontre</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Mauvais binôme ?</source>
        <translation>Mauvais binôme ?</translation>
    </message>
    <message>
        <source>Rencontre du {day}</source>
        <translation>Rencontre du {day}</translation>
    </message>
    <message>
        <source>Une modification est commencée et n’est pas enregistrée.</source>
        <translation>Une modification est commencée et n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Une modification commencée ne peut plus être enregistrée.</source>
        <translation>Une modification commencée ne peut plus être enregistrée.</translation>
    </message>
    <message>
        <source>En faire un ajout daté</source>
        <translation>En faire un ajout daté</translation>
    </message>
    <message>
        <source>Écrit par {name}</source>
        <translation>Écrit par {name}</translation>
    </message>
    <message>
        <source>Notes données par le jeune</source>
        <translation>Notes données par le jeune</translation>
    </message>
    <message>
        <source>{goal} : {value} sur 10</source>
        <translation>{goal} : {value} sur 10</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Compte rendu</source>
        <translation>Compte rendu</translation>
    </message>
    <message>
        <source>Faits</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Paroles du jeune</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>L’ajout est gardé.</source>
        <translation>L’ajout est gardé.</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>La rencontre est à la corbeille, avec ses notes et ses suites.</source>
        <translation>La rencontre est à la corbeille, avec ses notes et ses suites.</translation>
    </message>
    <message>
        <source>Mettre cette rencontre sur un autre binôme</source>
        <translation>Mettre cette rencontre sur un autre binôme</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>Le bon binôme</source>
        <translation>Le bon binôme</translation>
    </message>
    <message>
        <source>Déplacer</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>La rencontre est sur l’autre binôme.</source>
        <translation>La rencontre est sur l’autre binôme.</translation>
    </message>
</context>
<context>
    <name>MentorForm</name>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Ajouter un mentor</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ouvrir cette fiche</source>
        <translation>Ouvrir cette fiche</translation>
    </message>
    <message>
        <source>Téléphone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Courriel</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>par exemple : mercredi après-midi</source>
        <translation>par exemple : mercredi après-midi</translation>
    </message>
    <message>
        <source>Disponibilités</source>
        <translation>Disponibilités</translation>
    </message>
    <message>
        <source>Association</source>
        <translation>Association</translation>
    </message>
    <message>
        <source>Nouvelle association</source>
        <translation>Nouvelle association</translation>
    </message>
    <message>
        <source>Ses jeunes</source>
        <translation>Ses jeunes</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>Mettre parmi les anciens</source>
        <translation>Mettre parmi les anciens</translation>
    </message>
    <message>
        <source>Remettre parmi les actuels</source>
        <translation>Remettre parmi les actuels</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>aucune</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Aucun binôme pour l’instant.</source>
        <translation>Aucun binôme pour l’instant.</translation>
    </message>
    <message>
        <source>Modifier le binôme</source>
        <translation>Modifier le binôme</translation>
    </message>
    <message>
        <source>Ancien mentor</source>
        <translation>Ancien mentor</translation>
    </message>
    <message>
        <source>Une fiche ressemble à celle-ci : {names}. Est-ce la même personne ?</source>
        <translation>Une fiche ressemble à celle-ci : {names}. Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Ce mentor est maintenant parmi les anciens.</source>
        <translation>Ce mentor est maintenant parmi les anciens.</translation>
    </message>
    <message>
        <source>Ce mentor est de nouveau parmi les actuels.</source>
        <translation>Ce mentor est de nouveau parmi les actuels.</translation>
    </message>
    <message>
        <source>Le mentor est à la corbeille.</source>
        <translation>Le mentor est à la corbeille.</translation>
    </message>
    <message>
        <source>Le mentor est enregistré.</source>
        <translation>Le mentor est enregistré.</translation>
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
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Jeunes</source>
        <translation>Jeunes</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>J’ai un doute sur la sécurité d’un jeune</translation>
    </message>
    <message>
        <source>Verrouiller (Ctrl L)</source>
        <translation>Verrouiller (Ctrl L)</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Sept mots, ou au moins 12 signes avec majuscule, minuscule, chiffre et ponctuation. Personne ne peut la retrouver à votre place.</source>
        <translation>Sept mots, ou au moins 12 signes avec majuscule, minuscule, chiffre et ponctuation. Personne ne peut la retrouver à votre place.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>La même, encore une fois</source>
        <translation>La même, encore une fois</translation>
    </message>
    <message>
        <source>Proposer sept mots</source>
        <translation>Proposer sept mots</translation>
    </message>
    <message>
        <source>Phrase proposée</source>
        <translation>Phrase proposée</translation>
    </message>
    <message>
        <source>Trop courte.</source>
        <translation>Trop courte.</translation>
    </message>
    <message>
        <source>Trop simple : mêlez plus de signes ou de mots.</source>
        <translation>Trop simple : mêlez plus de signes ou de mots.</translation>
    </message>
    <message>
        <source>Suffisante.</source>
        <translation>Suffisante.</translation>
    </message>
    <message>
        <source>Solide.</source>
        <translation>Solide.</translation>
    </message>
    <message>
        <source>Cette phrase est trop faible pour protéger le coffre.</source>
        <translation>Cette phrase est trop faible pour protéger le coffre.</translation>
    </message>
</context>
<context>
    <name>OnlyHere</name>
    <message>
        <source>Le disque n’a pas gardé ce que vous écriviez. Ce texte est chiffré dans la mémoire de l’ordinateur : il revient quand vous déverrouillez, et se perd si MentorDesk se ferme.</source>
        <translation>Le disque n’a pas gardé ce que vous écriviez. Ce texte est chiffré dans la mémoire de l’ordinateur : il revient quand vous déverrouillez, et se perd si MentorDesk se ferme.</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Enregistrer ailleurs (chiffré)…</translation>
    </message>
    <message>
        <source>Quitter sans ce texte</source>
        <translation>Quitter sans ce texte</translation>
    </message>
    <message>
        <source>Le texte est mis de côté, chiffré, dans « {name} ».</source>
        <translation>Le texte est mis de côté, chiffré, dans « {name} ».</translation>
    </message>
</context>
<context>
    <name>OnlyHereDialog</name>
    <message>
        <source>Texte qui n’est sur aucun disque</source>
        <translation>Texte qui n’est sur aucun disque</translation>
    </message>
    <message>
        <source>Un texte écrit avant un verrouillage n’est sur aucun disque : il est chiffré dans la mémoire de l’ordinateur. Il revient quand son compte déverrouille le coffre, et se perd si MentorDesk se ferme.</source>
        <translation>Un texte écrit avant un verrouillage n’est sur aucun disque : il est chiffré dans la mémoire de l’ordinateur. Il revient quand son compte déverrouille le coffre, et se perd si MentorDesk se ferme.</translation>
    </message>
    <message>
        <source>Ne pas quitter</source>
        <translation>Ne pas quitter</translation>
    </message>
    <message>
        <source>Enregistrer ailleurs (chiffré)…</source>
        <translation>Enregistrer ailleurs (chiffré)…</translation>
    </message>
    <message>
        <source>Quitter MentorDesk sans ce texte</source>
        <translation>Quitter MentorDesk sans ce texte</translation>
    </message>
</context>
<context>
    <name>OperatorForm</name>
    <message>
        <source>L’opérateur et le mentor</source>
        <translation>L’opérateur et le mentor</translation>
    </message>
    <message>
        <source>pas encore choisi</source>
        <translation>pas encore choisi</translation>
    </message>
    <message>
        <source>à choisir</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor à trouver</translation>
    </message>
    <message>
        <source>qui met ce mentorat en place</source>
        <translation>qui met ce mentorat en place</translation>
    </message>
    <message>
        <source>Opérateur</source>
        <translation>Opérateur</translation>
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
        <translation>Le logiciel explique, l’équipe décide.</translation>
    </message>
    <message>
        <source>L’opérateur et le mentor sont notés.</source>
        <translation>L’opérateur et le mentor sont notés.</translation>
    </message>
</context>
<context>
    <name>OtherWays</name>
    <message>
        <source>Ouvrir en lecture seule</source>
        <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
        <source>Ouvrir quand même</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Copier sur cet ordinateur et l’ouvrir ici</source>
        <translation>Copier sur cet ordinateur et l’ouvrir ici</translation>
    </message>
    <message>
        <source>Où mettre le coffre sur cet ordinateur ?</source>
        <translation>Où mettre le coffre sur cet ordinateur ?</translation>
    </message>
    <message>
        <source>Le coffre est copié sur cet ordinateur et s’ouvre ici désormais. L’original est resté où il était, et son dossier reçoit la deuxième copie des sauvegardes.</source>
        <translation>Le coffre est copié sur cet ordinateur et s’ouvre ici désormais. L’original est resté où il était, et son dossier reçoit la deuxième copie des sauvegardes.</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message>
        <source>synthese-projet</source>
        <translation>synthese-projet</translation>
    </message>
    <message>
        <source>synthese</source>
        <translation>synthese</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr.</source>
        <translation>Le PDF est enregistré. Il n’est pas chiffré : gardez-le en lieu sûr.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour l’imprimer ailleurs.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Enregistrez le PDF pour l’imprimer ailleurs.</translation>
    </message>
    <message>
        <source>La page est envoyée à l’imprimante.</source>
        <translation>La page est envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
</context>
<context>
    <name>PairBar</name>
    <message>
        <source>Binôme</source>
        <translation>Binôme</translation>
    </message>
    <message>
        <source>Sortie à plusieurs</source>
        <translation>Sortie à plusieurs</translation>
    </message>
    <message>
        <source>Ajouter un binôme à cette sortie</source>
        <translation>Ajouter un binôme à cette sortie</translation>
    </message>
    <message>
        <source>Retirer de la sortie</source>
        <translation>Retirer de la sortie</translation>
    </message>
    <message>
        <source>{name} avec {mentor}</source>
        <translation>{name} avec {mentor}</translation>
    </message>
    <message>
        <source>ajouter un binôme…</source>
        <translation>ajouter un binôme…</translation>
    </message>
</context>
<context>
    <name>PairForm</name>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>Le binôme</source>
        <translation>Le binôme</translation>
    </message>
    <message>
        <source>Jeune</source>
        <translation>Jeune</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Ajouter un mentor</source>
        <translation>Ajouter un mentor</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Fin prévue</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Fin du mentorat</source>
        <translation>Fin du mentorat</translation>
    </message>
    <message>
        <source>Date de fin</source>
        <translation>Date de fin</translation>
    </message>
    <message>
        <source>Terminer ce mentorat</source>
        <translation>Terminer ce mentorat</translation>
    </message>
    <message>
        <source>Rouvrir ce mentorat</source>
        <translation>Rouvrir ce mentorat</translation>
    </message>
    <message>
        <source>Habitudes du binôme</source>
        <translation>Habitudes du binôme</translation>
    </message>
    <message>
        <source>chaque semaine</source>
        <translation>chaque semaine</translation>
    </message>
    <message>
        <source>tous les 15 jours</source>
        <translation>tous les 15 jours</translation>
    </message>
    <message>
        <source>chaque mois</source>
        <translation>chaque mois</translation>
    </message>
    <message>
        <source>Rythme</source>
        <translation>Rythme</translation>
    </message>
    <message>
        <source>Heure habituelle</source>
        <translation>Heure habituelle</translation>
    </message>
    <message>
        <source>Durée habituelle</source>
        <translation>Durée habituelle</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Où</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>choisir…</source>
        <translation>choisir…</translation>
    </message>
    <message>
        <source>mentor à trouver</source>
        <translation>mentor à trouver</translation>
    </message>
    <message>
        <source>Le binôme est enregistré.</source>
        <translation>Le binôme est enregistré.</translation>
    </message>
    <message>
        <source>Ce mentorat est terminé.</source>
        <translation>Ce mentorat est terminé.</translation>
    </message>
    <message>
        <source>Ce mentorat est de nouveau en cours.</source>
        <translation>Ce mentorat est de nouveau en cours.</translation>
    </message>
</context>
<context>
    <name>PartsCard</name>
    <message>
        <source>Contenu</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Cliquez sur un paragraphe de la page pour le modifier ici.</source>
        <translation>Cliquez sur un paragraphe de la page pour le modifier ici.</translation>
    </message>
    <message>
        <source>hypothèses, au conditionnel</source>
        <translation>hypothèses, au conditionnel</translation>
    </message>
    <message>
        <source>Cadre du mentorat, à ajouter</source>
        <translation>Cadre du mentorat, à ajouter</translation>
    </message>
    <message>
        <source>Analyse de l’équipe, hypothèses au conditionnel</source>
        <translation>Analyse de l’équipe, hypothèses au conditionnel</translation>
    </message>
    <message>
        <source>Regard du mentor</source>
        <translation>Regard du mentor</translation>
    </message>
    <message>
        <source>À ajouter</source>
        <translation>À ajouter</translation>
    </message>
    <message>
        <source>Texte</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Lu par le jeune le</source>
        <translation>Lu par le jeune le</translation>
    </message>
    <message>
        <source>Chef de service</source>
        <translation>Chef de service</translation>
    </message>
    <message numerus="yes">
        <source>%n phrase(s)</source>
        <translation>
            <numerusform>%n phrase</numerusform>
            <numerusform>%n phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>Phrase actuelle</source>
        <translation>Phrase actuelle</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Changer</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>La phrase secrète est changée.</source>
        <translation>La phrase secrète est changée.</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Afficher ou cacher la phrase ({key})</source>
        <translation>Afficher ou cacher la phrase ({key})</translation>
    </message>
</context>
<context>
    <name>PassphraseQuestion</name>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Tapez d’abord votre phrase secrète.</translation>
    </message>
</context>
<context>
    <name>PastCard</name>
    <message>
        <source>Historique des accès</source>
        <translation>Historique des accès</translation>
    </message>
    <message>
        <source>Voir tous les accès donnés</source>
        <translation>Voir tous les accès donnés</translation>
    </message>
    <message>
        <source>Aucun accès n’a encore été donné.</source>
        <translation>Aucun accès n’a encore été donné.</translation>
    </message>
    <message>
        <source>Les plus anciens sont dans le journal.</source>
        <translation>Les plus anciens sont dans le journal.</translation>
    </message>
</context>
<context>
    <name>Pause</name>
    <message>
        <source>Vous pouvez réessayer.</source>
        <translation>Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</source>
        <translation>Plusieurs essais ont échoué. Vous pourrez réessayer dans {n} s.</translation>
    </message>
</context>
<context>
    <name>PeopleCount</name>
    <message numerus="yes">
        <source>%n personne(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Ce que vous écriviez n’est pas enregistré.</source>
        <translation>Ce que vous écriviez n’est pas enregistré.</translation>
    </message>
    <message>
        <source>Revenir au formulaire</source>
        <translation>Revenir au formulaire</translation>
    </message>
    <message>
        <source>Enregistrer quand même</source>
        <translation>Enregistrer quand même</translation>
    </message>
</context>
<context>
    <name>PersonSearch</name>
    <message>
        <source>Rechercher une personne…</source>
        <translation>Rechercher une personne…</translation>
    </message>
    <message>
        <source>Rechercher une personne par son nom</source>
        <translation>Rechercher une personne par son nom</translation>
    </message>
    <message>
        <source>Personnes trouvées</source>
        <translation>Personnes trouvées</translation>
    </message>
    <message>
        <source>Aucune personne de ce nom</source>
        <translation>Aucune personne de ce nom</translation>
    </message>
    <message>
        <source>n° {number}</source>
        <translation>n° {number}</translation>
    </message>
    <message>
        <source>n’est plus suivi</source>
        <translation>n’est plus suivi</translation>
    </message>
    <message>
        <source>jeune</source>
        <translation>jeune</translation>
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
        <translation>Ajouter un lieu d’accueil</translation>
    </message>
    <message>
        <source>Corriger un lieu d’accueil</source>
        <translation>Corriger un lieu d’accueil</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>vide : y vit encore, et le lieu d’avant finit ce jour-là</source>
        <translation>vide : y vit encore, et le lieu d’avant finit ce jour-là</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Retirer ce séjour</source>
        <translation>Retirer ce séjour</translation>
    </message>
    <message>
        <source>Le lieu d’accueil est enregistré.</source>
        <translation>Le lieu d’accueil est enregistré.</translation>
    </message>
    <message>
        <source>Ce séjour est retiré.</source>
        <translation>Ce séjour est retiré.</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Déplacer la rencontre prévue</source>
        <translation>Déplacer la rencontre prévue</translation>
    </message>
    <message>
        <source>Prévoir une rencontre</source>
        <translation>Prévoir une rencontre</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Début</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>facultatif</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>Retirer de la liste</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>{name} avec {mentor}</source>
        <translation>{name} avec {mentor}</translation>
    </message>
    <message>
        <source>La rencontre est prévue.</source>
        <translation>La rencontre est prévue.</translation>
    </message>
    <message>
        <source>La rencontre prévue est retirée.</source>
        <translation>La rencontre prévue est retirée.</translation>
    </message>
</context>
<context>
    <name>Plurals</name>
    <message numerus="yes">
        <source>%n jeune(s)</source>
        <translation>
            <numerusform>%n jeune</numerusform>
            <numerusform>%n jeunes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enregistrement(s) fait(s) depuis.</source>
        <translation>
            <numerusform>%n enregistrement fait depuis.</numerusform>
            <numerusform>%n enregistrements faits depuis.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>et %n autre(s)</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jeune(s) dont il ou elle est référent</source>
        <translation>
            <numerusform>%n jeune dont il ou elle est référent</numerusform>
            <numerusform>%n jeunes dont il ou elle est référent</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Aperçu de la page</source>
        <translation>Aperçu de la page</translation>
    </message>
    <message>
        <source>Page {n} sur {all}</source>
        <translation>Page {n} sur {all}</translation>
    </message>
</context>
<context>
    <name>ProcedureCard</name>
    <message>
        <source>La procédure de votre service</source>
        <translation>La procédure de votre service</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>La procédure de l’établissement</translation>
    </message>
    <message>
        <source>Elle s’affiche sur « J’ai un doute sur la sécurité d’un jeune » : qui appeler, à quel numéro, dans quel ordre. N’y écrivez rien sur un jeune.</source>
        <translation>Elle s’affiche sur « J’ai un doute sur la sécurité d’un jeune » : qui appeler, à quel numéro, dans quel ordre. N’y écrivez rien sur un jeune.</translation>
    </message>
    <message>
        <source>Texte de la procédure</source>
        <translation>Texte de la procédure</translation>
    </message>
    <message>
        <source>Enregistrer</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Enregistrer la procédure</source>
        <translation>Enregistrer la procédure</translation>
    </message>
    <message>
        <source>Historique de la procédure</source>
        <translation>Historique de la procédure</translation>
    </message>
    <message>
        <source>La procédure est enregistrée.</source>
        <translation>La procédure est enregistrée.</translation>
    </message>
    <message>
        <source>La procédure est retirée.</source>
        <translation>La procédure est retirée.</translation>
    </message>
</context>
<context>
    <name>ProofCard</name>
    <message>
        <source>Un journal qui se vérifie</source>
        <translation>Un journal qui se vérifie</translation>
    </message>
    <message>
        <source>Chaque ligne est liée à celle d’avant. Une page imprimée et rangée ailleurs permet de voir plus tard si quelqu’un a touché au journal.</source>
        <translation>Chaque ligne est liée à celle d’avant. Une page imprimée et rangée ailleurs permet de voir plus tard si quelqu’un a touché au journal.</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Comparer avec une page…</source>
        <translation>Comparer avec une page…</translation>
    </message>
    <message>
        <source>Page de la semaine…</source>
        <translation>Page de la semaine…</translation>
    </message>
    <message>
        <source>Exporter…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Le journal est entier. Lignes vérifiées : {n}.</source>
        <translation>Le journal est entier. Lignes vérifiées : {n}.</translation>
    </message>
    <message>
        <source>Quelqu’un a touché au journal, ou une partie en manque.</source>
        <translation>Quelqu’un a touché au journal, ou une partie en manque.</translation>
    </message>
    <message>
        <source>Une sauvegarde reprise, ou une base plus ancienne acceptée, fait aussi manquer la fin. Si ce n’est pas cela, gardez les pages imprimées et prévenez la direction et le délégué à la protection des données.</source>
        <translation>Une sauvegarde reprise, ou une base plus ancienne acceptée, fait aussi manquer la fin. Si ce n’est pas cela, gardez les pages imprimées et prévenez la direction et le délégué à la protection des données.</translation>
    </message>
    <message>
        <source>La ligne n° {n} est bien celle de la page imprimée.</source>
        <translation>La ligne n° {n} est bien celle de la page imprimée.</translation>
    </message>
    <message>
        <source>La ligne n° {n} est bien celle du fichier.</source>
        <translation>La ligne n° {n} est bien celle du fichier.</translation>
    </message>
    <message>
        <source>La ligne n° {n} a été purgée depuis : elle ne se compare plus.</source>
        <translation>La ligne n° {n} a été purgée depuis : elle ne se compare plus.</translation>
    </message>
    <message>
        <source>Imprimer la page</source>
        <translation>Imprimer la page</translation>
    </message>
    <message>
        <source>Enregistrer la page en PDF…</source>
        <translation>Enregistrer la page en PDF…</translation>
    </message>
    <message>
        <source>Les lignes choisies, en tableau CSV…</source>
        <translation>Les lignes choisies, en tableau CSV…</translation>
    </message>
    <message>
        <source>Un repère pour comparer plus tard…</source>
        <translation>Un repère pour comparer plus tard…</translation>
    </message>
    <message>
        <source>journal-semaine</source>
        <translation>journal-semaine</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>Tableau</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Repère du journal</source>
        <translation>Repère du journal</translation>
    </message>
    <message>
        <source>repere-journal</source>
        <translation>repere-journal</translation>
    </message>
    <message>
        <source>Exporter le journal</source>
        <translation>Exporter le journal</translation>
    </message>
    <message>
        <source>Le fichier est enregistré. Il n’est pas chiffré et nomme des collègues : gardez-le en lieu sûr.</source>
        <translation>Le fichier est enregistré. Il n’est pas chiffré et nomme des collègues : gardez-le en lieu sûr.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Ajouter</source>
        <translation>Ajouter</translation>
    </message>
</context>
<context>
    <name>RecoveryCard</name>
    <message>
        <source>Clé de secours</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>La fiche de la clé de secours ouvre le coffre si la phrase secrète est oubliée. Essayez-la une fois par an : un papier se perd.</source>
        <translation>La fiche de la clé de secours ouvre le coffre si la phrase secrète est oubliée. Essayez-la une fois par an : un papier se perd.</translation>
    </message>
    <message>
        <source>Ce coffre n’a qu’un administrateur ; deux sont conseillés. Dites au moins à une deuxième personne où se trouve la fiche.</source>
        <translation>Ce coffre n’a qu’un administrateur ; deux sont conseillés. Dites au moins à une deuxième personne où se trouve la fiche.</translation>
    </message>
    <message>
        <source>Essayer la fiche…</source>
        <translation>Essayer la fiche…</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche…</source>
        <translation>Faire une nouvelle fiche…</translation>
    </message>
    <message>
        <source>La fiche n° {n} n’a pas encore été essayée.</source>
        <translation>La fiche n° {n} n’a pas encore été essayée.</translation>
    </message>
    <message>
        <source>La fiche n° {n} a été essayée le {day}.</source>
        <translation>La fiche n° {n} a été essayée le {day}.</translation>
    </message>
    <message>
        <source>C’est à refaire.</source>
        <translation>C’est à refaire.</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>Ouvrir avec la clé de secours</source>
        <translation>Ouvrir avec la clé de secours</translation>
    </message>
    <message>
        <source>La clé est sur le papier fait à la création du coffre. Elle sert une fois : une nouvelle phrase et une nouvelle clé la remplacent.</source>
        <translation>La clé est sur le papier fait à la création du coffre. Elle sert une fois : une nouvelle phrase et une nouvelle clé la remplacent.</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Ouvrir le coffre</source>
        <translation>Ouvrir le coffre</translation>
    </message>
</context>
<context>
    <name>RehearsalDialog</name>
    <message>
        <source>Essayer la fiche</source>
        <translation>Essayer la fiche</translation>
    </message>
    <message>
        <source>Allez chercher la fiche et tapez la clé qui y est écrite. Elle ouvre une copie du coffre, effacée aussitôt ; rien d’autre ne change.</source>
        <translation>Allez chercher la fiche et tapez la clé qui y est écrite. Elle ouvre une copie du coffre, effacée aussitôt ; rien d’autre ne change.</translation>
    </message>
    <message>
        <source>Clé de secours</source>
        <translation>Clé de secours</translation>
    </message>
    <message>
        <source>les majuscules et les tirets ne comptent pas</source>
        <translation>les majuscules et les tirets ne comptent pas</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Essayer la clé</source>
        <translation>Essayer la clé</translation>
    </message>
    <message>
        <source>La fiche n° {n} ouvre bien le coffre.</source>
        <translation>La fiche n° {n} ouvre bien le coffre.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>depuis {days}</source>
        <translation>depuis {days}</translation>
    </message>
    <message>
        <source>Aucune copie hors de cet ordinateur</source>
        <translation>Aucune copie hors de cet ordinateur</translation>
    </message>
    <message>
        <source>Deuxième endroit des sauvegardes pas joint</source>
        <translation>Deuxième endroit des sauvegardes pas joint</translation>
    </message>
    <message>
        <source>Sauvegarde pas essayée</source>
        <translation>Sauvegarde pas essayée</translation>
    </message>
    <message>
        <source>Faire l’essai</source>
        <translation>Faire l’essai</translation>
    </message>
    <message>
        <source>Sauvegardes</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>L’essai de reprise est en cours ; vous pouvez continuer.</source>
        <translation>L’essai de reprise est en cours ; vous pouvez continuer.</translation>
    </message>
    <message>
        <source>Une sauvegarde est en cours. Faites l’essai ensuite.</source>
        <translation>Une sauvegarde est en cours. Faites l’essai ensuite.</translation>
    </message>
    <message>
        <source>L’essai a réussi : la sauvegarde s’ouvre et se relit.</source>
        <translation>L’essai a réussi : la sauvegarde s’ouvre et se relit.</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Retirer un compte</source>
        <translation>Retirer un compte</translation>
    </message>
    <message>
        <source>Avancement</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Retirer le compte</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Votre phrase secrète</source>
        <translation>Votre phrase secrète</translation>
    </message>
    <message>
        <source>L’invitation de {name} est retirée : son code n’ouvre plus rien.</source>
        <translation>L’invitation de {name} est retirée : son code n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>Le compte de {name} n’ouvrira plus rien, dès que vous confirmez. Ses écrits restent, à son nom.</source>
        <translation>Le compte de {name} n’ouvrira plus rien, dès que vous confirmez. Ses écrits restent, à son nom.</translation>
    </message>
    <message>
        <source>Les copies du coffre et les sauvegardes déjà faites s’ouvrent encore avec son ancienne phrase secrète. Si {name} en a une, reprenez-la.</source>
        <translation>Les copies du coffre et les sauvegardes déjà faites s’ouvrent encore avec son ancienne phrase secrète. Si {name} en a une, reprenez-la.</translation>
    </message>
    <message>
        <source>Le coffre change de clés ; les autres gardent leur phrase secrète.</source>
        <translation>Le coffre change de clés ; les autres gardent leur phrase secrète.</translation>
    </message>
    <message>
        <source>Le coffre reçoit de nouvelles clés. N’éteignez pas l’ordinateur…</source>
        <translation>Le coffre reçoit de nouvelles clés. N’éteignez pas l’ordinateur…</translation>
    </message>
    <message>
        <source>Rien n’est fait. Avec ce compte, d’autres accès seraient perdus :</source>
        <translation>Rien n’est fait. Avec ce compte, d’autres accès seraient perdus :</translation>
    </message>
    <message>
        <source>– la fiche de secours d’aujourd’hui : une autre serait faite</source>
        <translation>– la fiche de secours d’aujourd’hui : une autre serait faite</translation>
    </message>
    <message>
        <source>Que ces personnes ouvrent d’abord le coffre une fois ; ou retirez quand même, et invitez-les de nouveau après.</source>
        <translation>Que ces personnes ouvrent d’abord le coffre une fois ; ou retirez quand même, et invitez-les de nouveau après.</translation>
    </message>
    <message>
        <source>Retirer quand même</source>
        <translation>Retirer quand même</translation>
    </message>
    <message>
        <source>L’invitation est retirée.</source>
        <translation>L’invitation est retirée.</translation>
    </message>
    <message>
        <source>La base recevra sa nouvelle clé à la prochaine ouverture du coffre.</source>
        <translation>La base recevra sa nouvelle clé à la prochaine ouverture du coffre.</translation>
    </message>
    <message>
        <source>Le compte de {name} est retiré : il n’ouvre plus rien.</source>
        <translation>Le compte de {name} est retiré : il n’ouvre plus rien.</translation>
    </message>
    <message>
        <source>La fiche de secours ouvre toujours le coffre. Si {name} a pu la voir, faites-en une nouvelle.</source>
        <translation>La fiche de secours ouvre toujours le coffre. Si {name} a pu la voir, faites-en une nouvelle.</translation>
    </message>
    <message>
        <source>Fermer</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Faire une nouvelle fiche</source>
        <translation>Faire une nouvelle fiche</translation>
    </message>
</context>
<context>
    <name>RenewalDialog</name>
    <message>
        <source>Annuler</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Faire la nouvelle fiche</source>
        <translation>Faire la nouvelle fiche</translation>
    </message>
    <message>
        <source>L’ancienne fiche n’ouvrira plus ce coffre : détruisez-la quand la nouvelle est essayée. Les sauvegardes déjà faites gardent l’ancienne clé.</source>
        <translation>L’ancienne fiche n’ouvrira plus ce coffre : détruisez-la quand la nouvelle est essayée. Les sauvegardes déjà faites gardent l’ancienne clé.</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Essayer la clé</source>
        <translation>Essayer la clé</translation>
    </message>
    <message>
        <source>La nouvelle fiche ouvre bien le coffre. Détruisez l’ancienne.</source>
        <translation>La nouvelle fiche ouvre bien le coffre. Détruisez l’ancienne.</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>Rien n’est enregistré. Ce que vous avez écrit est encore là.</source>
        <translation>Rien n’est enregistré. Ce que vous avez écrit est encore là.</translation>
    </message>
    <message>
        <source>Le texte est mis de côté, chiffré, dans « {name} ». Il est encore dans ce formulaire.</source>
        <translation>Le texte est mis de côté, chiffré, dans « {name} ». Il est encore dans ce formulaire.</translation>
    </message>
    <message>
        <source>Reprendre un texte mis de côté</source>
        <translation>Reprendre un texte mis de côté</translation>
    </message>
    <message>
        <source>Le texte mis de côté est repris : c’est de nouveau un brouillon.</source>
        <translation>Le texte mis de côté est repris : c’est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>Ce texte a été enregistré depuis, ou il a continué : le voici à part. Ne l’enregistrez que s’il manque quelque chose là-bas.</source>
        <translation>Ce texte a été enregistré depuis, ou il a continué : le voici à part. Ne l’enregistrez que s’il manque quelque chose là-bas.</translation>
    </message>
</context>
<context>
    <name>RestoreCard</name>
    <message>
        <source>Reprendre une sauvegarde</source>
        <translation>Reprendre une sauvegarde</translation>
    </message>
    <message>
        <source>Une sauvegarde se reprend dans un nouveau dossier, à côté de ce coffre, qui reste comme il est.</source>
        <translation>Une sauvegarde se reprend dans un nouveau dossier, à côté de ce coffre, qui reste comme il est.</translation>
    </message>
    <message>
        <source>Reprendre une sauvegarde revient à la direction ou à qui administre le coffre.</source>
        <translation>Reprendre une sauvegarde revient à la direction ou à qui administre le coffre.</translation>
    </message>
    <message>
        <source>Il n’y en a pas encore.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Reprendre…</source>
        <translation>Reprendre…</translation>
    </message>
    <message>
        <source>Vérifier</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Cette sauvegarde est entière.</source>
        <translation>Cette sauvegarde est entière.</translation>
    </message>
    <message>
        <source>Où mettre le coffre repris ?</source>
        <translation>Où mettre le coffre repris ?</translation>
    </message>
    <message>
        <source>La sauvegarde est reprise dans « {name} ».</source>
        <translation>La sauvegarde est reprise dans « {name} ».</translation>
    </message>
    <message>
        <source>Ouvrir ce coffre</source>
        <translation>Ouvrir ce coffre</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Le nouveau rôle de {name} vaut tout de suite. Les accès déjà donnés restent ; sa phrase secrète ne change pas.</source>
        <translation>Le nouveau rôle de {name} vaut tout de suite. Les accès déjà donnés restent ; sa phrase secrète ne change pas.</translation>
    </message>
    <message>
        <source>Changer le rôle</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Rôle</source>
        <translation>Rôle</translation>
    </message>
</context>
<context>
    <name>SafeguardingPage</name>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>J’ai un doute sur la sécurité d’un jeune</source>
        <translation>J’ai un doute sur la sécurité d’un jeune</translation>
    </message>
    <message>
        <source>La procédure de l’établissement</source>
        <translation>La procédure de l’établissement</translation>
    </message>
    <message>
        <source>Tout de suite</source>
        <translation>Tout de suite</translation>
    </message>
    <message>
        <source>Danger immédiat : appeler le 17 ou le 112. Par SMS : 114.</source>
        <translation>Danger immédiat : appeler le 17 ou le 112. Par SMS : 114.</translation>
    </message>
    <message>
        <source>Écouter sans interroger l’enfant. Noter ses mots exacts, sur papier.</source>
        <translation>Écouter sans interroger l’enfant. Noter ses mots exacts, sur papier.</translation>
    </message>
    <message>
        <source>Ne pas promettre le secret. Lui dire ce qui va se passer.</source>
        <translation>Ne pas promettre le secret. Lui dire ce qui va se passer.</translation>
    </message>
    <message>
        <source>Ne pas prévenir soi-même la personne mise en cause.</source>
        <translation>Ne pas prévenir soi-même la personne mise en cause.</translation>
    </message>
    <message>
        <source>À qui parler</source>
        <translation>À qui parler</translation>
    </message>
    <message>
        <source>119, Allô enfance en danger : gratuit, jour et nuit, aussi pour un doute.</source>
        <translation>119, Allô enfance en danger : gratuit, jour et nuit, aussi pour un doute.</translation>
    </message>
    <message>
        <source>Le chef de service ou le directeur : l’écrit passe par lui, mais personne ne peut empêcher d’appeler le 119.</source>
        <translation>Le chef de service ou le directeur : l’écrit passe par lui, mais personne ne peut empêcher d’appeler le 119.</translation>
    </message>
    <message>
        <source>La cellule départementale (CRIP) reçoit les informations préoccupantes, le procureur les faits graves ou urgents.</source>
        <translation>La cellule départementale (CRIP) reçoit les informations préoccupantes, le procureur les faits graves ou urgents.</translation>
    </message>
    <message>
        <source>Et dans MentorDesk ?</source>
        <translation>Et dans MentorDesk ?</translation>
    </message>
    <message>
        <source>Cette page n’enregistre rien. Le contenu d’une alerte ne s’écrit pas dans ce carnet, ni dans une rencontre, ni dans une synthèse.</source>
        <translation>Cette page n’enregistre rien. Le contenu d’une alerte ne s’écrit pas dans ce carnet, ni dans une rencontre, ni dans une synthèse.</translation>
    </message>
</context>
<context>
    <name>SectionRow</name>
    <message>
        <source>{part} : {count}, choisir</source>
        <translation>{part} : {count}, choisir</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Réglages</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Affichage</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>celle de l’ordinateur</source>
        <translation>celle de l’ordinateur</translation>
    </message>
    <message>
        <source>Langue</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>comme l’ordinateur</source>
        <translation>comme l’ordinateur</translation>
    </message>
    <message>
        <source>clair</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>sombre</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>contraste fort</source>
        <translation>contraste fort</translation>
    </message>
    <message>
        <source>Couleurs</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Taille du texte</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Votre compte</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Changer la phrase secrète…</source>
        <translation>Changer la phrase secrète…</translation>
    </message>
    <message>
        <source>Qui voit quoi</source>
        <translation>Qui voit quoi</translation>
    </message>
</context>
<context>
    <name>ShareForm</name>
    <message>
        <source>Faits</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>ce qui s’est passé, au présent ou au passé</source>
        <translation>ce qui s’est passé, au présent ou au passé</translation>
    </message>
    <message>
        <source>Paroles du jeune</source>
        <translation>Paroles du jeune</translation>
    </message>
    <message>
        <source>mots exacts, les guillemets sont ajoutés</source>
        <translation>mots exacts, les guillemets sont ajoutés</translation>
    </message>
    <message>
        <source>Analyse</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>hypothèses, au conditionnel</source>
        <translation>hypothèses, au conditionnel</translation>
    </message>
    <message>
        <source>facultatif, une ligne</source>
        <translation>facultatif, une ligne</translation>
    </message>
    <message>
        <source>Raison</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Humeur</source>
        <translation>Humeur</translation>
    </message>
    <message>
        <source>choisie par le jeune, facultative</source>
        <translation>choisie par le jeune, facultative</translation>
    </message>
    <message>
        <source>Objectifs travaillés</source>
        <translation>Objectifs travaillés</translation>
    </message>
    <message>
        <source>noté par le jeune</source>
        <translation>noté par le jeune</translation>
    </message>
    <message>
        <source>dernière note : {value}</source>
        <translation>dernière note : {value}</translation>
    </message>
    <message>
        <source>Aucun objectif en cours : ils se choisissent avec le jeune.</source>
        <translation>Aucun objectif en cours : ils se choisissent avec le jeune.</translation>
    </message>
    <message>
        <source>Suites</source>
        <translation>Suites</translation>
    </message>
    <message>
        <source>Promis ou convenu</source>
        <translation>Promis ou convenu</translation>
    </message>
    <message>
        <source>Heure de la prochaine rencontre</source>
        <translation>Heure de la prochaine rencontre</translation>
    </message>
    <message>
        <source>Prochaine rencontre</source>
        <translation>Prochaine rencontre</translation>
    </message>
    <message>
        <source>Déjà prévue : {when}</source>
        <translation>Déjà prévue : {when}</translation>
    </message>
</context>
<context>
    <name>SheetWork</name>
    <message>
        <source>fiche-de-secours</source>
        <translation>fiche-de-secours</translation>
    </message>
    <message>
        <source>Enregistrer la fiche</source>
        <translation>Enregistrer la fiche</translation>
    </message>
    <message>
        <source>La fiche est enregistrée. Ce fichier n’est pas chiffré et il ouvre tout le coffre : imprimez-le, puis effacez-le.</source>
        <translation>La fiche est enregistrée. Ce fichier n’est pas chiffré et il ouvre tout le coffre : imprimez-le, puis effacez-le.</translation>
    </message>
    <message>
        <source>Aucune imprimante n’est installée sur cet ordinateur. Recopiez la clé sur papier, ou enregistrez la fiche pour l’imprimer ailleurs.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Recopiez la clé sur papier, ou enregistrez la fiche pour l’imprimer ailleurs.</translation>
    </message>
    <message>
        <source>La fiche est envoyée à l’imprimante.</source>
        <translation>La fiche est envoyée à l’imprimante.</translation>
    </message>
    <message>
        <source>L’imprimante ne répond pas.</source>
        <translation>L’imprimante ne répond pas.</translation>
    </message>
</context>
<context>
    <name>SpanFields</name>
    <message>
        <source>Depuis le</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Jusqu’au</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>facultatif ; ce jour compte</source>
        <translation>facultatif ; ce jour compte</translation>
    </message>
    <message>
        <source>Pourquoi</source>
        <translation>Pourquoi</translation>
    </message>
</context>
<context>
    <name>StepFields</name>
    <message>
        <source>Ce qui a été promis ou convenu</source>
        <translation>Ce qui a été promis ou convenu</translation>
    </message>
    <message>
        <source>Suite {n} : quoi</source>
        <translation>Suite {n} : quoi</translation>
    </message>
    <message>
        <source>Suite {n} : qui</source>
        <translation>Suite {n} : qui</translation>
    </message>
    <message>
        <source>Suite {n} : pour quand</source>
        <translation>Suite {n} : pour quand</translation>
    </message>
</context>
<context>
    <name>SummaryHeading</name>
    <message>
        <source>Page précédente</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Synthèse</source>
        <translation>Synthèse</translation>
    </message>
    <message>
        <source>Projet</source>
        <translation>Projet</translation>
    </message>
    <message>
        <source>Enregistrer le PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>Imprimer</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Valider</source>
        <translation>Valider</translation>
    </message>
    <message>
        <source>La validation revient à la cheffe ou au chef de service, ou à la direction.</source>
        <translation>La validation revient à la cheffe ou au chef de service, ou à la direction.</translation>
    </message>
    <message>
        <source>Synthèse · {name}</source>
        <translation>Synthèse · {name}</translation>
    </message>
    <message>
        <source>Valider la version {n}</source>
        <translation>Valider la version {n}</translation>
    </message>
    <message>
        <source>Projet enregistré à {time}</source>
        <translation>Projet enregistré à {time}</translation>
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
        <translation>{act} ? Elle ne changera plus.</translation>
    </message>
    <message>
        <source>La version {n} est validée.</source>
        <translation>La version {n} est validée.</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>Reprendre la sauvegarde</source>
        <translation>Reprendre la sauvegarde</translation>
    </message>
    <message>
        <source>Où mettre le coffre repris ?</source>
        <translation>Où mettre le coffre repris ?</translation>
    </message>
</context>
<context>
    <name>ThreadTab</name>
    <message>
        <source>Afficher la suite</source>
        <translation>Afficher la suite</translation>
    </message>
    <message>
        <source>Montrer</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <source>Tout</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Rencontres</source>
        <translation>Rencontres</translation>
    </message>
    <message>
        <source>Objectifs</source>
        <translation>Objectifs</translation>
    </message>
    <message numerus="yes">
        <source>%n rencontre(s)</source>
        <translation>
            <numerusform>%n rencontre</numerusform>
            <numerusform>%n rencontres</numerusform>
        </translation>
    </message>
    <message>
        <source>{percent} % du rythme prévu sur 8 semaines</source>
        <translation>{percent} % du rythme prévu sur 8 semaines</translation>
    </message>
    <message>
        <source>{percent} % du rythme prévu depuis le début</source>
        <translation>{percent} % du rythme prévu depuis le début</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Les rencontres et les objectifs viendront ici, les derniers en haut.</source>
        <translation>Les rencontres et les objectifs viendront ici, les derniers en haut.</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>Ce jeune n’a pas encore de mentor.</source>
        <translation>Ce jeune n’a pas encore de mentor.</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Afficher la suite (encore %n)</numerusform>
            <numerusform>Afficher la suite (encore %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>Bonjour {name}</source>
        <translation>Bonjour {name}</translation>
    </message>
    <message>
        <source>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention, pour les jeunes que vous accueillez.</source>
        <translation>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention, pour les jeunes que vous accueillez.</translation>
    </message>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Ajouter un jeune</translation>
    </message>
    <message>
        <source>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention. Il y faut un jeune, un mentor, et le binôme qu’ils forment.</source>
        <translation>Ici viendront les rencontres à consigner, celles de la semaine et ce qui demande attention. Il y faut un jeune, un mentor, et le binôme qu’ils forment.</translation>
    </message>
    <message>
        <source>À consigner</source>
        <translation>À consigner</translation>
    </message>
    <message>
        <source>rencontres passées sans compte rendu</source>
        <translation>rencontres passées sans compte rendu</translation>
    </message>
    <message>
        <source>Consigner</source>
        <translation>Consigner</translation>
    </message>
    <message>
        <source>N’a pas eu lieu</source>
        <translation>N’a pas eu lieu</translation>
    </message>
    <message>
        <source>Les 7 prochains jours</source>
        <translation>Les 7 prochains jours</translation>
    </message>
    <message>
        <source>avec {mentor}</source>
        <translation>avec {mentor}</translation>
    </message>
    <message>
        <source>Brouillons</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>À surveiller</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Noter</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>pas de note depuis {days}</source>
        <translation>pas de note depuis {days}</translation>
    </message>
    <message>
        <source>{days} sans rencontre</source>
        <translation>{days} sans rencontre</translation>
    </message>
    <message>
        <source>rythme prévu : tous les {days}</source>
        <translation>rythme prévu : tous les {days}</translation>
    </message>
    <message>
        <source>Planifier</source>
        <translation>Planifier</translation>
    </message>
    <message>
        <source>{name} :</source>
        <translation>{name} :</translation>
    </message>
    <message numerus="yes">
        <source>Afficher la suite (encore %n)</source>
        <translation>
            <numerusform>Afficher la suite (encore %n)</numerusform>
            <numerusform>Afficher la suite (encore %n)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Coffre chiffré</source>
        <translation>Coffre chiffré</translation>
    </message>
    <message>
        <source>Consigner une rencontre</source>
        <translation>Consigner une rencontre</translation>
    </message>
    <message>
        <source>Écran discret – F9</source>
        <translation>Écran discret – F9</translation>
    </message>
</context>
<context>
    <name>UnlockPage</name>
    <message>
        <source>coffre chiffré sur cet ordinateur</source>
        <translation>coffre chiffré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Compte</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Phrase secrète</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>Déverrouiller</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Phrase oubliée ?</source>
        <translation>Phrase oubliée ?</translation>
    </message>
    <message>
        <source>Ouvrir un autre coffre</source>
        <translation>Ouvrir un autre coffre</translation>
    </message>
    <message>
        <source>Ouvrir sans phrase secrète</source>
        <translation>Ouvrir sans phrase secrète</translation>
    </message>
    <message>
        <source>ou avec votre phrase secrète</source>
        <translation>ou avec votre phrase secrète</translation>
    </message>
    <message>
        <source>Tapez d’abord votre phrase secrète.</source>
        <translation>Tapez d’abord votre phrase secrète.</translation>
    </message>
    <message>
        <source>Verrouillé</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : copie…</source>
        <translation>Mise à jour du coffre : copie…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : nouvelles tables…</source>
        <translation>Mise à jour du coffre : nouvelles tables…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : vérification…</source>
        <translation>Mise à jour du coffre : vérification…</translation>
    </message>
    <message>
        <source>Mise à jour du coffre : l’ancien fichier est gardé…</source>
        <translation>Mise à jour du coffre : l’ancien fichier est gardé…</translation>
    </message>
    <message>
        <source>N’éteignez pas l’ordinateur avant la fin.</source>
        <translation>N’éteignez pas l’ordinateur avant la fin.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>Le carnet du mentorat</source>
        <translation>Le carnet du mentorat</translation>
    </message>
    <message>
        <source>Consigner les rencontres entre un jeune accueilli et son mentor, suivre les objectifs qu’il a choisis, imprimer une synthèse. Tout reste chiffré sur cet ordinateur.</source>
        <translation>Consigner les rencontres entre un jeune accueilli et son mentor, suivre les objectifs qu’il a choisis, imprimer une synthèse. Tout reste chiffré sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Rouvrir la démonstration</source>
        <translation>Rouvrir la démonstration</translation>
    </message>
    <message>
        <source>Ouverture…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Coffres récents</source>
        <translation>Coffres récents</translation>
    </message>
    <message>
        <source>Créer un coffre</source>
        <translation>Créer un coffre</translation>
    </message>
    <message>
        <source>Ouvrir un coffre</source>
        <translation>Ouvrir un coffre</translation>
    </message>
    <message>
        <source>Découvrir avec des vies fictives</source>
        <translation>Découvrir avec des vies fictives</translation>
    </message>
</context>
<context>
    <name>WhoCard</name>
    <message>
        <source>Qui y a accès</source>
        <translation>Qui y a accès</translation>
    </message>
    <message>
        <source>{why} (invitation en cours)</source>
        <translation>{why} (invitation en cours)</translation>
    </message>
    <message>
        <source>Donner un accès…</source>
        <translation>Donner un accès…</translation>
    </message>
</context>
<context>
    <name>WithdrawalForm</name>
    <message>
        <source>Noter un retrait</source>
        <translation>Noter un retrait</translation>
    </message>
    <message>
        <source>Un retrait agit tout de suite : le mentorat s’arrête. Ce qui a eu lieu reste consigné et peut encore l’être.</source>
        <translation>Un retrait agit tout de suite : le mentorat s’arrête. Ce qui a eu lieu reste consigné et peut encore l’être.</translation>
    </message>
    <message>
        <source>Retiré le</source>
        <translation>Retiré le</translation>
    </message>
    <message>
        <source>{what} : noter le retrait ? Le mentorat s’arrête aussitôt.</source>
        <translation>{what} : noter le retrait ? Le mentorat s’arrête aussitôt.</translation>
    </message>
    <message>
        <source>Noter le retrait</source>
        <translation>Noter le retrait</translation>
    </message>
    <message>
        <source>Le retrait est noté. Le mentorat est interrompu depuis le {day}.</source>
        <translation>Le retrait est noté. Le mentorat est interrompu depuis le {day}.</translation>
    </message>
    <message>
        <source>Le retrait est noté. Le mentorat est refusé depuis le {day}.</source>
        <translation>Le retrait est noté. Le mentorat est refusé depuis le {day}.</translation>
    </message>
    <message>
        <source>Le retrait du {day} est noté. Le mentorat ne peut pas commencer.</source>
        <translation>Le retrait du {day} est noté. Le mentorat ne peut pas commencer.</translation>
    </message>
</context>
<context>
    <name>Wizard</name>
    <message>
        <source>Retour</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continuer</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Qui tient ce carnet ?</source>
        <translation>Qui tient ce carnet ?</translation>
    </message>
    <message>
        <source>Une phrase secrète, connue de personne d’autre</source>
        <translation>Une phrase secrète, connue de personne d’autre</translation>
    </message>
    <message>
        <source>La clé de secours, à garder sur papier</source>
        <translation>La clé de secours, à garder sur papier</translation>
    </message>
    <message>
        <source>Deux personnes au moins devraient pouvoir gérer les comptes. Une fois le coffre ouvert, invitez la seconde : menu Coffre, « Comptes et accès ».</source>
        <translation>Deux personnes au moins devraient pouvoir gérer les comptes. Une fois le coffre ouvert, invitez la seconde : menu Coffre, « Comptes et accès ».</translation>
    </message>
    <message>
        <source>Plus tard</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Étape {n} sur 3</source>
        <translation>Étape {n} sur 3</translation>
    </message>
    <message>
        <source>Création…</source>
        <translation>Création…</translation>
    </message>
    <message>
        <source>Essayer la clé et ouvrir</source>
        <translation>Essayer la clé et ouvrir</translation>
    </message>
    <message>
        <source>Essai de la clé…</source>
        <translation>Essai de la clé…</translation>
    </message>
</context>
<context>
    <name>YoungPersonForm</name>
    <message>
        <source>Ajouter un jeune</source>
        <translation>Ajouter un jeune</translation>
    </message>
    <message>
        <source>Identité</source>
        <translation>Identité</translation>
    </message>
    <message>
        <source>ou pseudonyme, initiales</source>
        <translation>ou pseudonyme, initiales</translation>
    </message>
    <message>
        <source>Prénom</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Ouvrir ce dossier</source>
        <translation>Ouvrir ce dossier</translation>
    </message>
    <message>
        <source>non précisée</source>
        <translation>non précisée</translation>
    </message>
    <message>
        <source>Date de naissance</source>
        <translation>Date de naissance</translation>
    </message>
    <message>
        <source>Classe</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Date d’arrivée</source>
        <translation>Date d’arrivée</translation>
    </message>
    <message>
        <source>Lieu d’accueil et suivi</source>
        <translation>Lieu d’accueil et suivi</translation>
    </message>
    <message>
        <source>vide : depuis l’arrivée</source>
        <translation>vide : depuis l’arrivée</translation>
    </message>
    <message>
        <source>Depuis le</source>
        <translation>Depuis le</translation>
    </message>
    <message>
        <source>Suivi par</source>
        <translation>Suivi par</translation>
    </message>
    <message>
        <source>Le séjour d’avant finira ce jour-là.</source>
        <translation>Le séjour d’avant finira ce jour-là.</translation>
    </message>
    <message>
        <source>non précisé</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Un dossier ressemble à celui-ci : {names}. Est-ce la même personne ?</source>
        <translation>Un dossier ressemble à celui-ci : {names}. Est-ce la même personne ?</translation>
    </message>
    <message>
        <source>Le dossier est enregistré.</source>
        <translation>Le dossier est enregistré.</translation>
    </message>
</context>
<context>
    <name>YoungPersonPage</name>
    <message>
        <source>Préparer une synthèse</source>
        <translation>Préparer une synthèse</translation>
    </message>
    <message>
        <source>Mentorat en cours · {months}</source>
        <translation>Mentorat en cours · {months}</translation>
    </message>
    <message>
        <source>Ancien dossier</source>
        <translation>Ancien dossier</translation>
    </message>
    <message>
        <source>Autres actions</source>
        <translation>Autres actions</translation>
    </message>
    <message>
        <source>Mentorat : {state}</source>
        <translation>Mentorat : {state}</translation>
    </message>
    <message>
        <source>suivi par {name}</source>
        <translation>suivi par {name}</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>mentor {name}</translation>
    </message>
    <message>
        <source>Modifier l’identité</source>
        <translation>Modifier l’identité</translation>
    </message>
    <message>
        <source>Former un binôme</source>
        <translation>Former un binôme</translation>
    </message>
    <message>
        <source>Ajouter un objectif</source>
        <translation>Ajouter un objectif</translation>
    </message>
    <message>
        <source>Mettre parmi les anciens</source>
        <translation>Mettre parmi les anciens</translation>
    </message>
    <message>
        <source>Remettre parmi les suivis</source>
        <translation>Remettre parmi les suivis</translation>
    </message>
    <message>
        <source>Mettre ce dossier à la corbeille</source>
        <translation>Mettre ce dossier à la corbeille</translation>
    </message>
    <message>
        <source>Ce dossier est maintenant parmi les anciens.</source>
        <translation>Ce dossier est maintenant parmi les anciens.</translation>
    </message>
    <message>
        <source>Ce dossier est de nouveau parmi les suivis.</source>
        <translation>Ce dossier est de nouveau parmi les suivis.</translation>
    </message>
    <message>
        <source>Le dossier entier est à la corbeille.</source>
        <translation>Le dossier entier est à la corbeille.</translation>
    </message>
</context>
<context>
    <name>_GoalCard</name>
    <message>
        <source>cible : {value}</source>
        <translation>cible : {value}</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>{value} sur 10, {who}, {day}</source>
        <translation>{value} sur 10, {who}, {day}</translation>
    </message>
    <message numerus="yes">
        <source>Afficher les %n notes</source>
        <translation>
            <numerusform>Afficher la note</numerusform>
            <numerusform>Afficher les %n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Sans changement depuis longtemps : découper en étapes, changer de moyens ou laisser cet objectif ?</source>
        <translation>Sans changement depuis longtemps : découper en étapes, changer de moyens ou laisser cet objectif ?</translation>
    </message>
    <message>
        <source>Noter aujourd’hui : {goal}</source>
        <translation>Noter aujourd’hui : {goal}</translation>
    </message>
    <message>
        <source>Enregistrer la note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Noté par</source>
        <translation>Noté par</translation>
    </message>
    <message>
        <source>Note du jour, 0 à 10</source>
        <translation>Note du jour, 0 à 10</translation>
    </message>
    <message>
        <source>Historique : {goal}</source>
        <translation>Historique : {goal}</translation>
    </message>
    <message>
        <source>Mettre à la corbeille</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Mettre à la corbeille : {goal}</source>
        <translation>Mettre à la corbeille : {goal}</translation>
    </message>
    <message>
        <source>L’objectif est à la corbeille, avec ses notes.</source>
        <translation>L’objectif est à la corbeille, avec ses notes.</translation>
    </message>
    <message>
        <source>La note est enregistrée.</source>
        <translation>La note est enregistrée.</translation>
    </message>
    <message>
        <source>Modifier</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Reprendre</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Mettre en pause</source>
        <translation>Mettre en pause</translation>
    </message>
    <message>
        <source>Atteint</source>
        <translation>Atteint</translation>
    </message>
    <message>
        <source>Laisser cet objectif…</source>
        <translation>Laisser cet objectif…</translation>
    </message>
    <message>
        <source>Reporter</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Décidé par : {who}</source>
        <translation>Décidé par : {who}</translation>
    </message>
    <message>
        <source>Ne pas préciser</source>
        <translation>Ne pas préciser</translation>
    </message>
    <message>
        <source>Objectif : {state}.</source>
        <translation>Objectif : {state}.</translation>
    </message>
</context>
<context>
    <name>_HousePage</name>
    <message>
        <source>Un établissement ou un service</source>
        <translation>Un établissement ou un service</translation>
    </message>
    <message>
        <source>Une famille d’accueil</source>
        <translation>Une famille d’accueil</translation>
    </message>
    <message>
        <source>MECS Les Tilleuls</source>
        <translation>MECS Les Tilleuls</translation>
    </message>
    <message>
        <source>Nom</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>affiché à l’ouverture</source>
        <translation>affiché à l’ouverture</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>sur cet ordinateur</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>Parcourir…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Votre prénom</source>
        <translation>Votre prénom</translation>
    </message>
    <message>
        <source>Votre nom</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Famille Martin</source>
        <translation>Famille Martin</translation>
    </message>
    <message>
        <source>Assistant familial</source>
        <translation>Assistant familial</translation>
    </message>
    <message>
        <source>Ce premier compte est celui de la personne responsable du coffre.</source>
        <translation>Ce premier compte est celui de la personne responsable du coffre.</translation>
    </message>
    <message>
        <source>Ce premier compte est celui de la direction : il voit tous les dossiers, invite les autres et leur donne accès.</source>
        <translation>Ce premier compte est celui de la direction : il voit tous les dossiers, invite les autres et leur donne accès.</translation>
    </message>
    <message>
        <source>Éducatrice référente</source>
        <translation>Éducatrice référente</translation>
    </message>
    <message>
        <source>Où ranger le coffre</source>
        <translation>Où ranger le coffre</translation>
    </message>
    <message>
        <source>Votre fonction</source>
        <translation>Votre fonction</translation>
    </message>
    <message>
        <source>Étiquette du compte</source>
        <translation>Étiquette du compte</translation>
    </message>
    <message>
        <source>lisible sans la phrase</source>
        <translation>lisible sans la phrase</translation>
    </message>
</context>
<context>
    <name>_ListPage</name>
    <message>
        <source>Qui</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Anciens</source>
        <translation>Anciens</translation>
    </message>
    <message>
        <source>Filtrer cette liste…   Ctrl F</source>
        <translation>Filtrer cette liste…   Ctrl F</translation>
    </message>
    <message>
        <source>Filtrer cette liste</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Trier par</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Inverser l’ordre</source>
        <translation>Inverser l’ordre</translation>
    </message>
    <message>
        <source>Personne dans cette liste ne correspond à {typed}.</source>
        <translation>Personne dans cette liste ne correspond à {typed}.</translation>
    </message>
</context>
</TS>
