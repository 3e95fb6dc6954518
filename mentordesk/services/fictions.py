"""The words of fictitious lives; nobody here exists."""

from __future__ import annotations

from mentordesk.domain.goals import GoalDomain

UNITS = ("Les Tilleuls", "Les Érables", "L’Escale")
FAMILIES = ("Famille Perrin", "Famille Osei", "Famille Le Goff")
ASSOCIATIONS = ("Association Tandem", "Passerelle Jeunes", "Un mentor demain")
STAFF = (
    ("Malik", "Ferrand", "Éducateur spécialisé"),
    ("Odile", "Kervella", "Cheffe de service"),
    ("Sara", "Nguyen", "Éducatrice spécialisée"),
)
FIRST_NAMES = (
    "Inès Théo Lina Amadou Noé Camille Yanis Jade Moussa Éléonore Sacha Aïcha Hugo Maëlys Ibrahim"
    " Zoé Rayan Anaïs Tom Fatou Léo Manon Bilal Chloé Ousmane Emma Nathan Salomé Adam Louna"
).split()
LAST_NAMES = (
    "Benali Durand Moreau Koné Petit Garnier Haddad Blanc Diallo Lefèvre Rousseau Traoré Girard"
    " Mercier Ndiaye Faure Perrot Cissé Robin Gauthier Sow Marchand Bouvier Camara Leclerc"
).split()
MENTOR_NAMES = "Karim Sophie Hélène Julien Nadia Pierre Awa Thomas Claire Bruno Mei Lucas".split()
AVAILABILITIES = ("mercredi après-midi", "samedi matin", "lundi et jeudi soir", "le week-end")
GOALS = (
    ("Prendre la parole en classe", GoalDomain.SELF_CONFIDENCE),
    ("Trouver un stage de 3e", GoalDomain.ORIENTATION),
    ("Préparer chaque contrôle à l’avance", GoalDomain.SCHOOL),
    ("Aller visiter un vrai lycée", GoalDomain.DISCOVERY),
    ("Finir ce que je commence", GoalDomain.PERSEVERANCE),
    ("Savoir prendre le bus sans être accompagné", GoalDomain.DAILY_LIFE),
    ("Oser demander de l’aide à un adulte", GoalDomain.TRUST),
    ("Avoir envie d’aller en cours", GoalDomain.MOTIVATION),
)
FACTS = (
    "A présenté son exposé d’histoire devant son mentor, sans notes, deux fois de suite.",
    "Visite du lycée hôtelier. A posé trois questions à une élève de seconde.",
    "Méthode pour l’agenda. Premier contrôle préparé à l’avance.",
    "Lecture à voix haute pendant vingt minutes, puis partie d’échecs.",
    "Rédaction de la lettre de motivation ; elle est relue et prête à partir.",
    "Sortie au musée. A choisi seul les deux salles à voir et le trajet du retour.",
    "Révision des fractions. Les cinq derniers exercices sont justes.",
    "A appelé lui-même le restaurant pour demander un stage.",
    "Course à pied au parc, puis discussion sur la semaine de classe.",
    "Première utilisation d’un tableur pour tenir son budget d’argent de poche.",
)
WORDS = (
    "La deuxième fois j’avais même plus peur.",
    "Il me parle pas comme un prof.",
    "Je voudrais voir un vrai lycée.",
    "J’ai dit à la prof que j’avais pas compris, et c’était pas grave.",
    "J’aimerais qu’on fasse plus de sorties.",
    "En fait j’aime bien quand on relit ensemble.",
)
ANALYSES = (
    "Semblerait plus à l’aise à l’oral en préparant à voix haute.",
    "L’appui de l’école sur ce point serait à demander.",
    "La régularité des rencontres pourrait l’aider à s’organiser.",
)
REASONS = ("rendez-vous au collège", "grève des transports", "mentor malade", "sortie du groupe")
STEPS = (
    "Demander la brochure du lycée",
    "Apporter le carnet de liaison",
    "Envoyer la lettre pour le stage",
    "Revoir l’exposé ensemble",
    "Se renseigner sur les horaires de la bibliothèque",
)
