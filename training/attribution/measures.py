"""F1 on ranges of tokens, to watch a training by; what is reported is measured by `npm run evaluate`."""


def ranges(labels: list, first: int, other: int) -> list:
    found, start = [], None
    for i, label in enumerate([*labels, 0]):
        if start is not None and label != other:
            found.append((start, i))
            start = None
        if label == first:
            start = i
    return found


def score(passages: list, predictions: list) -> dict:
    counts = {name: [0, 0, 0] for name in ("source", "cue", "content", "whole", "lenient")}
    for passage, found in zip(passages, predictions):
        gold = [_plain(one) for one in passage.gold]
        found = [one for one in map(_plain, found) if one[2]]
        for name, pick in (("source", 0), ("content", 2)):
            _count(counts[name], {r for one in gold for r in one[pick]}, {r for one in found for r in one[pick]})
        _count(counts["cue"], {one[1] for one in gold}, {one[1] for one in found})
        _count(counts["whole"], set(gold), set(found))
        counts["lenient"][0] += _matched(gold, found)
        counts["lenient"][1] += len(found)
        counts["lenient"][2] += len(gold)
    return {name: round(200 * right / max(1, found + gold), 1) for name, (right, found, gold) in counts.items()}


def _plain(one: dict) -> tuple:
    return tuple(map(tuple, one["source"])), tuple(one["cue"]), tuple(map(tuple, one["content"]))


def _count(counts: list, gold: set, found: set) -> None:
    counts[0] += len(gold & found)
    counts[1] += len(found)
    counts[2] += len(gold)


def _matched(gold: list, found: list) -> int:
    """Pairs whose cues meet, with half of source and content in common; each is paired once."""
    used, pairs = set(), 0
    for a in gold:
        for j, b in enumerate(found):
            if j in used or not _shared([a[1]], [b[1]]):
                continue
            if _half(a[0], b[0]) and _half(a[2], b[2]):
                used.add(j)
                pairs += 1
                break
    return pairs


def _half(a: tuple, b: tuple) -> bool:
    if not a and not b:
        return True
    return _shared(a, b) >= 0.5 * max(1, _length(a), _length(b))


def _shared(a: list, b: list) -> int:
    return sum(max(0, min(y, w) - max(x, v)) for x, y in a for v, w in b)


def _length(pieces: tuple) -> int:
    return sum(end - start for start, end in pieces)
