"""Writes weights as `src/core/attribution/network/weights.ts` reads them: a JSON header, then small integers with scales."""

import json
import struct
from pathlib import Path

import numpy as np
from corpus import Corpus
from network import Network

# Scores that stand for “never”: low enough, and coarse integers still hold the others.
NEVER = -60.0


def pack(net: Network, corpus: Corpus, file: Path, provenance: dict) -> None:
    tensors = list(_tensors(net, corpus))
    header = {
        "provenance": provenance,
        "layout": {
            "width": net.shape.width,
            "wordWidth": net.shape.word_width,
            "pairWidth": net.shape.pair_width,
            "dilations": net.shape.dilations,
            "pairDilations": net.shape.pair_dilations,
        },
        "vocabulary": corpus.vocabulary,
        "tensors": [
            {"name": name, "rows": matrix.shape[0], "columns": matrix.shape[1], "bytes": size}
            for name, matrix, size in tensors
        ],
    }
    text = json.dumps(header, separators=(",", ":")).encode("ascii")
    with file.open("wb") as out:
        out.write(struct.pack("<I", len(text)))
        out.write(text)
        for _, matrix, size in tensors:
            top = np.abs(matrix).max(1) / (127 if size == 1 else 32767)
            top[top == 0] = 1
            out.write(top.astype("<f4").tobytes())
            out.write(np.round(matrix / top[:, None]).astype("<i1" if size == 1 else "<i2").tobytes())


def _tensors(net: Network, corpus: Corpus):
    values = {name: np.atleast_2d(value.float().numpy()) for name, value in net.state_dict().items()}
    pick = lambda name, source, size=2: (name, values[source], size)
    yield pick("words", "word.weight", 1)
    yield pick("word.mix", "word_mix.weight")
    yield pick("word.bias", "word_mix.bias")
    for i, group in enumerate(corpus.groups):
        yield pick(f"feature.{group['id']}", f"features.{i}.weight")
    yield pick("feature.reading", "reading.weight")
    yield pick("input.scale", "input_norm.weight")
    yield pick("input.shift", "input_norm.bias")
    for i in range(len(net.shape.dilations)):
        yield pick(f"layer{i}.norm.scale", f"norms.{i}.weight")
        yield pick(f"layer{i}.norm.shift", f"norms.{i}.bias")
        yield from _convolution(pick, f"layer{i}", f"layers.{i}")
    yield pick("output.scale", "output_norm.weight")
    yield pick("output.shift", "output_norm.bias")
    yield pick("cue.mix", "cue.weight")
    yield pick("cue.bias", "cue.bias")
    yield ("cue.steps", np.maximum(values["cue_steps"] + values["cue_rules"], NEVER), 2)
    yield ("cue.first", np.maximum(values["cue_opening"], NEVER), 2)
    yield pick("pair.token", "pair_token.weight")
    yield pick("pair.first", "pair_first.weight")
    yield pick("pair.bias", "pair_first.bias")
    yield pick("pair.last", "pair_last.weight")
    for name in ("distance", "between", "sentence"):
        yield pick(f"pair.{name}", f"{name}.weight")
    yield pick("pair.reading", "relation.weight")
    for i in range(len(net.shape.pair_dilations)):
        yield from _convolution(pick, f"pair.layer{i}", f"pair_layers.{i}")
    yield pick("pair.mix", "role.weight")
    yield pick("pair.mixBias", "role.bias")
    yield ("pair.steps", np.maximum(values["role_steps"] + values["role_rules"], NEVER), 2)
    yield ("pair.start", np.maximum(values["role_first"] + values["role_opening"], NEVER), 2)


def _convolution(pick, name: str, source: str):
    yield pick(f"{name}.taps", f"{source}.taps")
    yield pick(f"{name}.mix", f"{source}.mix.weight")
    yield pick(f"{name}.bias", f"{source}.mix.bias")
