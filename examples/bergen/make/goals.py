"""The goal of 2017, to double the number employed by the end of 2020, in its three readings."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Goal:
    """An indicator with its baseline, target and deadline; an empty filter lets everything through."""

    code: str
    population: str
    employer_kinds: str
    funding: str
    peer_role: str
    source: str


BASELINE, BASELINE_DATE, TARGET, DEADLINE = "20", "2017-05-31", "x2", "2020-12-31"

GOALS = (
    Goal("A", "anyone", "", "", "yes",
         'Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"; her telles alle arbeidsgivere, der bare kommunen'),
    Goal("B", "completers", "municipality", "ordinary", "",
         'Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune", uten å skille ordinære stillinger fra øremerkede'),
    Goal("C", "anyone", "municipality", "", "yes", 'Foredrag, mai 2017: "om lag 20 ansatt i Bergen kommune"'))
