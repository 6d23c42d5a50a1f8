"""Where people work and practise. Bergen kommune and NAV exist; the rest is made up."""

from dataclasses import dataclass

FACT_UNITS = ("FACT-team Nord", "FACT-team Sør", "ACT-team Vest")


@dataclass(frozen=True)
class Employer:
    """An employer; units are kept apart from it."""

    code: str
    name: str
    kind: str
    units: tuple[str, ...] = ()
    open_at_christmas: bool = False


BERGEN = Employer("bergen", "Bergen kommune", "municipality", (
    "Aktivitetshus Nord", "Aktivitetshus Sør", "Boteam Vest", "Boteam Øst", "Oppfølgingstjenesten", "Mestringssenteret",
    "Møteplassen, Åstun"))
NAV = Employer("nav", "NAV Bergen", "nav", ("Avdeling nord", "Avdeling sør"))
DPS_NORTH = Employer("dps-nord", "DPS Nord", "dps", ("Poliklinikken", "Dagtilbudet"), open_at_christmas=True)
DPS_SOUTH = Employer("dps-sor", "DPS Sør", "dps", ("Poliklinikken", "Døgnposten"), open_at_christmas=True)
HOSPITAL = Employer("sykehuset", "Fjordsykehuset", "hospital", ("Opplæringssenteret",), open_at_christmas=True)
COMPETENCE = Employer("kompetanse", "Kompetanseprogrammet Erfaring", "competence-programme")
ADDICTION = Employer("brygga", "Stiftelsen Brygga", "addiction-treatment", ("Dagsenteret", "Ettervern"),
                     open_at_christmas=True)
USERS = Employer("dora", 'Brukerforeningen "Åpen dør"', "user-organisation")
FJORDEN = Employer("fjordoy", "Fjordøy kommune", "other-municipality", ("Dagsenteret",))
MERGED = Employer("ny-fjordoy", "Nye Fjordøy kommune", "other-municipality", ("Dagsenteret",))
CLINIC = Employer("lysning", "Klinikk Lysning AS", "private")
CAFE = Employer("kaffekanna", 'Kaffekanna, bok og "vaffel" AS', "private")
SHOP = Employer("aas-sko", "Aas & Åsen Sko AS", "private")
SCHOOL = Employer("hogskolen", "Høgskolen på Haugen", "other")

EMPLOYERS = (BERGEN, NAV, DPS_NORTH, DPS_SOUTH, HOSPITAL, COMPETENCE, ADDICTION, USERS, FJORDEN, MERGED, CLINIC, CAFE,
             SHOP, SCHOOL)

HOSTS = ((BERGEN, 8), (DPS_NORTH, 3), (DPS_SOUTH, 3), (NAV, 2), (ADDICTION, 2), (USERS, 2), (HOSPITAL, 1))
"""Employers that take people in practice, with how often."""

PEER_EMPLOYERS = ((NAV, 4), (DPS_NORTH, 4), (DPS_SOUTH, 4), (COMPETENCE, 3), (ADDICTION, 4), (USERS, 3), (HOSPITAL, 2),
                  (FJORDEN, 1), (CLINIC, 1), (SCHOOL, 1))
"""Employers of peer workers outside the municipality, with how often."""

PLAIN_EMPLOYERS = ((CAFE, 3), (SHOP, 3), (SCHOOL, 1), (USERS, 1), (CLINIC, 1), (NAV, 1))
"""Employers where former participants do something else."""
