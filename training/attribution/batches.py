"""Passages as padded tensors: labels, what the constructions read, and how tokens lie to cues."""

import random

import numpy as np
import torch
from corpus import Passage

# Where a distance in tokens begins to count as one step further; as in `relation.ts`.
DISTANCES = np.array([1, 2, 3, 4, 5, 7, 10, 15, 23, 41])


def in_batches(passages: list, tokens: int, shuffled: bool) -> list:
    """Places of passages of like length, so many that a padded batch has at most `tokens` tokens."""
    order = sorted(
        range(len(passages)), key=lambda i: len(passages[i].words) + (random.random() * 6 if shuffled else 0)
    )
    batches, current, longest = [], [], 0
    for i in order:
        length = len(passages[i].words)
        if current and (len(current) + 1) * max(longest, length) > tokens:
            batches.append(current)
            current, longest = [], 0
        current.append(i)
        longest = max(longest, length)
    batches.append(current)
    if shuffled:
        random.shuffle(batches)
    return batches


def tensors(passages: list) -> dict:
    rows, length = len(passages), max(len(p.words) for p in passages)
    groups = passages[0].features.shape[1]
    out = {
        "words": np.zeros((rows, length), np.int64),
        "features": np.zeros((rows, length, groups), np.int64),
        "reading": np.zeros((rows, length), np.int64),
        "mask": np.zeros((rows, length), bool),
        "cues": np.zeros((rows, length), np.int64),
    }
    for row, passage in enumerate(passages):
        n = len(passage.words)
        out["words"][row, :n] = passage.words
        out["features"][row, :n] = passage.features
        out["reading"][row, :n] = reading_labels(passage)
        out["mask"][row, :n] = True
        for one in passage.gold:
            _mark(out["cues"][row], one["cue"], 1)
    return {name: torch.from_numpy(array) for name, array in out.items()}


def _mark(labels: np.ndarray, span: list, first: int) -> None:
    labels[span[0] : span[1]] = first + 1
    labels[span[0]] = first


def reading_labels(passage: Passage) -> np.ndarray:
    """As `readingLabels` in `readings.ts`."""
    labels = np.zeros(len(passage.words), np.int64)
    for one in passage.read:
        for piece in one["content"]:
            _mark(labels, piece, 5)
    for one in passage.read:
        for piece in one["source"]:
            _mark(labels, piece, 3)
        _mark(labels, one["cue"], 1)
    return labels


def role_labels(attribution: dict, length: int) -> np.ndarray:
    labels = np.zeros(length, np.int64)
    for piece in attribution["content"]:
        _mark(labels, piece, 3)
    for piece in attribution["source"]:
        _mark(labels, piece, 1)
    return without_cue(labels, attribution["cue"])


def without_cue(labels: np.ndarray, cue: list) -> np.ndarray:
    """The cue has no role; what goes on behind it begins anew."""
    labels = labels.copy()
    labels[cue[0] : cue[1]] = 0
    for i, label in enumerate(labels):
        before = labels[i - 1] if i else 0
        if label in (2, 4) and before not in (label - 1, label):
            labels[i] = label - 1
    return labels


def shifted(cue: list, length: int) -> list:
    """The cue as it might have been found: an end a token off."""
    start = min(length - 1, max(0, cue[0] + random.choice((-1, 0, 1))))
    return [start, min(length, max(start + 1, cue[1] + random.choice((-1, 0, 1))))]


def around(passages: list, cues: list, length: int) -> dict:
    """`cues`: a passage's row, a cue's range, and the ranges of all cues of that passage."""
    count = len(cues)
    names = ("distance", "between", "sentence", "relation")
    out = {name: np.zeros((count, length), np.int64) for name in names}
    out["mask"] = np.zeros((count, length), bool)
    for k, (row, cue, others) in enumerate(cues):
        passage = passages[row]
        n = len(passage.words)
        at = np.arange(n)
        behind, before = at >= cue[1], at < cue[0]
        away = np.where(behind, at - cue[1] + 1, np.where(before, cue[0] - at, 0))
        stepped = np.searchsorted(DISTANCES, away, side="right")
        out["distance"][k, :n] = 10 + np.where(before, -stepped, stepped)
        out["between"][k, :n] = _between(cue, others, n)
        out["sentence"][k, :n] = 1 + np.sign(passage.sentences - passage.sentences[cue[0]])
        out["relation"][k, :n] = _relation(passage, cue)
        out["mask"][k, :n] = True
    result = {name: torch.from_numpy(array) for name, array in out.items()}
    result["row"] = torch.tensor([row for row, _, _ in cues])
    result["first"] = torch.tensor([cue[0] for _, cue, _ in cues])
    result["last"] = torch.tensor([cue[1] - 1 for _, cue, _ in cues])
    return result


def _between(cue: list, others: list, n: int) -> np.ndarray:
    """How many other cues open between a token and this cue, 2 at most; 3 more within another cue."""
    opens, within = np.zeros(n, np.int64), np.zeros(n, np.int64)
    for other in others:
        if other[0] != cue[0]:
            opens[other[0]] += 1
            within[other[0] : other[1]] = 3
    seen = np.zeros(n, np.int64)
    seen[cue[1] :] = np.cumsum(opens[cue[1] :])
    seen[: cue[0]] = np.cumsum(opens[: cue[0]][::-1])[::-1]
    return np.minimum(seen, 2) + within


def _relation(passage: Passage, cue: list) -> np.ndarray:
    """As `readingRelation` in `readings.ts`."""
    labels = np.zeros(len(passage.words), np.int64)
    for one in passage.read:
        if one["cue"][0] >= cue[1] or one["cue"][1] <= cue[0]:
            continue
        labels = np.maximum(labels, 1)
        for piece in one["content"]:
            _mark(labels, piece, 4)
        for piece in one["source"]:
            _mark(labels, piece, 2)
    return labels
