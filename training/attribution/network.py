"""The network: `src/core/attribution/network` computes the same in plain TypeScript.

A token's vector is the sum of looked-up rows (word, features, what the constructions read). Layers of dilated
convolutions over five neighbours (one weight a unit and neighbour, then a full mixing; cf. Yu & Koltun, 2016, and
Chollet, 2017) let it know its surroundings. Cues are labelled by a linear-chain CRF (Lafferty, McCallum & Pereira,
2001). For each cue a second CRF labels source and content from the token, the cue, and how they lie to each other.
"""

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import nn

TAPS = 5
CUE_LABELS = 3  # outside, first, other
ROLE_LABELS = 5  # outside; source: first, other; content: first, other
READING_LABELS = 7
RELATION_LABELS = 6
NEVER = -1e4


@dataclass
class Shape:
    width: int = 64
    word_width: int = 32
    pair_width: int = 48
    dilations: tuple = (1, 2, 4, 8, 1, 2)
    pair_dilations: tuple = (1, 2)
    dropout: float = 0.16
    word_dropout: float = 0.04
    readings: bool = True


class Convolution(nn.Module):
    """Each unit over its neighbours `dilation` tokens apart, then all units mixed, added to what was there."""

    def __init__(self, width: int, dilation: int, dropout: float):
        super().__init__()
        self.taps = nn.Parameter(torch.randn(TAPS, width) * 0.3)
        self.mix = nn.Linear(width, width)
        self.dropout = nn.Dropout(dropout)
        self.dilation = dilation

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        length, reach = x.shape[1], self.dilation * (TAPS // 2)
        padded = F.pad(x, (0, 0, reach, reach))
        summed = sum(
            padded[:, i * self.dilation : i * self.dilation + length] * self.taps[i] for i in range(TAPS)
        )
        return self.dropout(torch.relu(self.mix(summed)))


def steps(labels: int, forbidden: list) -> torch.Tensor:
    matrix = torch.zeros(labels, labels)
    for before, after in forbidden:
        matrix[before, after] = NEVER
    return matrix


class Network(nn.Module):
    def __init__(self, shape: Shape, groups: list, vectors: torch.Tensor):
        super().__init__()
        self.shape = shape
        width, pair = shape.width, shape.pair_width
        self.word = nn.Embedding(len(vectors), shape.word_width)
        self._start_words(vectors)
        self.word_mix = nn.Linear(shape.word_width, width)
        self.features = nn.ModuleList([_table(group["size"], width) for group in groups])
        self.reading = _table(READING_LABELS, width)
        self.input_norm = nn.LayerNorm(width)
        self.norms = nn.ModuleList([nn.LayerNorm(width) for _ in shape.dilations])
        self.layers = nn.ModuleList([Convolution(width, d, shape.dropout) for d in shape.dilations])
        self.output_norm = nn.LayerNorm(width)
        self.cue = nn.Linear(width, CUE_LABELS)
        self.cue_steps = nn.Parameter(torch.zeros(CUE_LABELS, CUE_LABELS))
        self.pair_first = nn.Linear(width, pair)
        self.pair_last = nn.Linear(width, pair, bias=False)
        self.pair_token = nn.Linear(width, pair, bias=False)
        self.distance, self.between, self.sentence = _table(21, pair), _table(6, pair), _table(3, pair)
        self.relation = _table(RELATION_LABELS, pair)
        self.pair_layers = nn.ModuleList([Convolution(pair, d, shape.dropout) for d in shape.pair_dilations])
        self.role = nn.Linear(pair, ROLE_LABELS)
        self.role_steps = nn.Parameter(torch.zeros(ROLE_LABELS, ROLE_LABELS))
        self.role_first = nn.Parameter(torch.zeros(ROLE_LABELS))
        self.dropout = nn.Dropout(shape.dropout)
        # A label that goes on follows its own first or itself, and opens nothing.
        self.register_buffer("cue_rules", steps(CUE_LABELS, [(0, 2)]))
        self.register_buffer("cue_opening", torch.tensor([0.0, 0.0, NEVER]))
        self.register_buffer("role_rules", steps(ROLE_LABELS, [(0, 2), (0, 4), (1, 4), (2, 4), (3, 2), (4, 2)]))
        self.register_buffer("role_opening", torch.tensor([0.0, 0.0, NEVER, 0.0, NEVER]))

    def _start_words(self, vectors: torch.Tensor) -> None:
        """Words begin as the main components of their vectors."""
        centre = vectors[1:].mean(0)
        _, _, axes = torch.linalg.svd(vectors[1:12_000] - centre, full_matrices=False)
        start = (vectors - centre) @ axes[: self.shape.word_width].T
        with torch.no_grad():
            self.word.weight.copy_(start / start.std() * 0.5)
            self.word.weight[0] = 0

    def encode(self, words, features, reading, mask):
        if self.training:
            words = torch.where(torch.rand(words.shape) < self.shape.word_dropout, torch.zeros_like(words), words)
        x = self.word_mix(self.word(words))
        for group, table in enumerate(self.features):
            x = x + table(features[:, :, group])
        if self.shape.readings:
            x = x + self.reading(reading)
        inside = mask.unsqueeze(-1).float()
        x = self.dropout(self.input_norm(x)) * inside
        for norm, layer in zip(self.norms, self.layers):
            x = (x + layer(norm(x) * inside)) * inside
        return self.output_norm(x)

    def cue_scores(self, x):
        return self.cue(x), self.cue_steps + self.cue_rules, self.cue_opening

    def role_scores(self, x, cues):
        """`cues`: tensors `row`, `first`, `last` a cue; `distance`, `between`, `sentence`, `relation`, `mask` a cue and token."""
        row = cues["row"]
        of_cue = self.pair_first(x[row, cues["first"]]) + self.pair_last(x[row, cues["last"]])
        z = self.pair_token(x)[row] + of_cue.unsqueeze(1)
        z = z + self.distance(cues["distance"]) + self.between(cues["between"]) + self.sentence(cues["sentence"])
        if self.shape.readings:
            z = z + self.relation(cues["relation"])
        z = self.dropout(torch.relu(z))
        inside = cues["mask"].unsqueeze(-1).float()
        for layer in self.pair_layers:
            z = z + layer(z * inside)
        return self.role(z), self.role_steps + self.role_rules, self.role_first + self.role_opening


def _table(size: int, width: int) -> nn.Embedding:
    table = nn.Embedding(size, width)
    nn.init.normal_(table.weight, 0, 0.3)
    return table


def crf_loss(scores, steps, first, labels, mask):
    """Negative log-likelihood of each row's labels."""
    rows, length, _ = scores.shape
    every = torch.arange(rows)
    total = scores[:, 0] + first
    path = scores[every, 0, labels[:, 0]] + first[labels[:, 0]]
    for t in range(1, length):
        inside = mask[:, t]
        total = torch.where(
            inside.unsqueeze(1), torch.logsumexp(total.unsqueeze(2) + steps, 1) + scores[:, t], total
        )
        step = scores[every, t, labels[:, t]] + steps[labels[:, t - 1], labels[:, t]]
        path = path + torch.where(inside, step, torch.zeros(rows))
    return torch.logsumexp(total, 1) - path


def best_labels(scores, steps, first, mask):
    """The likeliest labels of each row (Viterbi, 1967)."""
    rows, length, labels = scores.shape
    best, back = scores[:, 0] + first, []
    for t in range(1, length):
        top, before = (best.unsqueeze(2) + steps).max(1)
        inside = mask[:, t].unsqueeze(1)
        back.append(torch.where(inside, before, torch.arange(labels).expand(rows, labels)))
        best = torch.where(inside, top + scores[:, t], best)
    at = best.argmax(1)
    path = [at]
    for before in reversed(back):
        at = before[torch.arange(rows), at]
        path.append(at)
    return torch.stack(path[::-1], 1)
