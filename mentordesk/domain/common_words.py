"""What passphrases are made of that everybody tries first, in French and English.

No list of whole passwords: those that are long and mixed enough to pass the rule of the CNIL are
one of these words with a year, a capital and a sign. Without accents, in lower case; the signs that
stand for letters are read as those.
"""

from __future__ import annotations

COMMON_WORDS = frozenset(
    """
    motdepasse motdepass mdp password passwort passphrase phrasesecrete secret secrete
    azerty qwerty qwertz azertyuiop qwertyuiop wxcvbn abcdef abcd1234 iloveyou jetaime
    bonjour bonsoir salut coucou bienvenue welcome hello soleil chouchou doudou loulou princesse
    princess amour chocolat nounours papillon bisous cherie famille vacances football
    monkey dragon sunshine superman batman starwars pokemon naruto mercedes ferrari
    admin administrateur administrator directeur directrice educateur educatrice assistant
    utilisateur user root login compte test demo default changeme changezmoi letmein
    mentordesk mentorat mentor coffre ordinateur internet windows microsoft
    marseille paris lyon toulouse france olympique psg
    janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
    lundi mardi mercredi jeudi vendredi samedi dimanche printemps automne hiver
    january february march april june july august september october november december
    monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter
    """.split()
)
