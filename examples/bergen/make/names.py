"""People who cannot exist: an adjective and a noun, like "Absurd Banan"."""

from dataclasses import dataclass, field
from datetime import date

from days import DAY
from dice import Dice

ADJECTIVES = """Absurd Allsidig Beskjeden Blid Blå Bred Brun Djerv Dyp Ekte Enkel Fersk Fin Flink Frodig Gavmild Glad
Grønn Gul Høflig Høy Hyggelig Ivrig Jevn Klok Kvikk Lang Lett Lilla Lun Lur Lystig Modig Munter Myk Nøysom Oransje
Prektig Presis Rask Robust Rund Rød Saklig Skarp Smal Spontan Stille Stolt Stø Søt Tydelig Undrende Varm Vennlig
Våken Ydmyk Ærlig Øvet Åpen Årvåken""".split()

NOUNS = """Aaker Aare Ananas Aprikos Banan Bjelle Bok Brygge Brød Bølge Cello Drage Drue Eik Eple Fjord Fjær Fløyte
Furu Gaupe Gitar Globus Gran Grøt Gulrot Hammer Hare Hatt Humle Høne Hylle Ispinne Jakke Jordbær Kaffekopp Kajakk
Kanel Klokke Knapp Kringle Krukke Kålrot Lampe Lefse Linjal Loff Lue Løk Måke Måne Müsli Musli Nellik Notat Nøkkel
Nøtt Oter Paraply Pensel Plekter Plomme Potet Pære Quiz Rabarbra Ramme Reddik Regnbue Ryggsekk Røyskatt Saks Selje
Sitron Sjokolade Sko Skute Spade Stige Støvel Tallerken Tepotte Tomat Trapp Trompet Tulipan Tyttebær Ugle Vaffel
Vante Vott Wok Xylofon Yoghurt Zebra Ærfugl Ørn Ørret Øse Åker Ål Åre""".split()

CHOSEN = {
    9: ("Ærlig", "Åker"), 10: ("Ærlig", "Aaker"),  # the same sound, two spellings, two people
    23: ("Glad", "Vaffel"), 141: ("Glad", "Vaffel"),  # one name, two birth dates
    57: ("Rask", "Ørn"), 204: ("Rask", "Ørn"),
    31: ("Klok", "Müsli"), 88: ("Klok", "Musli"),  # ü is not u
    64: ("Stille-Lun", "Ål"), 65: ("Stille", "Aal"), 120: ("Øvet Åpen", "Øse-Ørret"),
}
"""Names for the persons with these numbers, chosen to try sorting and matching."""


@dataclass(eq=False)
class Person:
    """Anyone the register knows."""

    number: int
    given_name: str
    family_name: str
    birth_date: date | None
    email: str
    phone: str
    language: str

    @property
    def ref(self) -> str:
        """Returns the reference used in every file, such as MB007."""
        return f"MB{self.number:03}"


@dataclass
class Names:
    """Hands out names, each at most once."""

    dice: Dice = field(default_factory=lambda: Dice("names"))
    taken: set[tuple[str, str]] = field(default_factory=lambda: set(CHOSEN.values()))

    def draw(self) -> tuple[str, str]:
        """Returns a given name and a family name that nobody has yet."""
        while (name := (self.dice.pick(ADJECTIVES), self.dice.pick(NOUNS))) in self.taken:
            pass
        self.taken.add(name)
        return name


@dataclass
class People:
    """Everyone in the register, in the order in which they came to it."""

    names: Names = field(default_factory=Names)
    everyone: list[Person] = field(default_factory=list)
    dice: Dice = field(default_factory=lambda: Dice("people"))

    def new(self, year: int, at_least: int = 21, at_most: int = 58) -> Person:
        """Adds a person who comes to the register in the given year at an age between the two."""
        number = len(self.everyone) + 1
        given, family = CHOSEN.get(number) or self.names.draw()
        birth = date(year - self.dice.between(at_least, at_most), 1, 1) + self.dice.between(0, 364) * DAY
        address = f"{given}.{family}.{number}".lower().replace(" ", "-").translate(ASCII) + "@example.org"
        person = Person(
            number, given, family,
            birth_date=None if self.dice.chance(0.03) else birth,
            email="" if self.dice.chance(0.12) else address,
            # Norwegian numbers never begin with 00.
            phone="" if self.dice.chance(0.10) else f"+47 00 00 {number // 100:02} {number % 100:02}",
            language=self.dice.weighted([("nb", 85), ("nn", 11), ("en", 4)]))
        self.everyone.append(person)
        return person


ASCII = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ü": "u"})


@dataclass
class Staff:
    """Supervisors and approvers: names only, they are not in the register as persons."""

    names: list[str]

    @staticmethod
    def drawn(names: Names, count: int) -> "Staff":
        """Returns staff whose names nobody else has; some of them with a comma or a nickname in quotes."""
        people = [" ".join(names.draw()) for _ in range(count)]
        people[3] += ", vikar"
        people[5] = people[5].replace(" ", ' "Vaffa" ')
        return Staff(people)
