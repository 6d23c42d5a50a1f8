"""Chance that falls the same way every time."""

import random
from collections.abc import Sequence
from typing import TypeVar

Item = TypeVar("Item")


class Dice:
    """A source of chance for one purpose.

    Every throw rests on `random.Random.random()` alone, the one method whose sequence Python promises to keep
    from version to version. Each purpose has its own source, so that a change in one place moves nothing elsewhere.
    """

    def __init__(self, purpose: str) -> None:
        self._source = random.Random(f"bergen: {purpose}")

    def chance(self, probability: float) -> bool:
        """Returns true with the given probability."""
        return self._source.random() < probability

    def between(self, low: int, high: int) -> int:
        """Returns an integer from `low` to `high`, both included."""
        return low + int(self._source.random() * (high - low + 1))

    def pick(self, items: Sequence[Item]) -> Item:
        """Returns one of the items."""
        return items[self.between(0, len(items) - 1)]

    def weighted(self, items: Sequence[tuple[Item, int]]) -> Item:
        """Returns one of the items; each comes with its weight, a whole number."""
        throw = self.between(1, sum(weight for _, weight in items))
        for item, weight in items:
            throw -= weight
            if throw <= 0:
                return item
        raise ValueError("nothing to choose from")

    def shuffled(self, items: Sequence[Item]) -> list[Item]:
        """Returns the items in a new order (Fisher-Yates)."""
        result = list(items)
        for last in range(len(result) - 1, 0, -1):
            other = self.between(0, last)
            result[last], result[other] = result[other], result[last]
        return result
