/** The desk's style and register in an article: who a mention stands for, what kind of source that is, how strong. */
import assert from "node:assert/strict";
import fc from "fast-check";
import { type AnalysisSettings, type Article, createAnalyst, type Source } from "../../../src/core";
import { readDeskFile, settingsFor } from "../../../src/core/desk";
import { checkInvariants } from "../core/invariants";
import { processorTime } from "../processorTime";
import { inNews } from "../rules/news";
import { checkSpeakers } from "../sources/speakers";
import { fileOf } from "./marked";

const settingsOf = (file: string): AnalysisSettings => settingsFor(fileOf(file), "a.txt");

function read(text: string, file = ""): Article {
  return createAnalyst().analyse({ text, format: "plain", settings: settingsOf(file) });
}

/** Who speaks, in the order of the text. */
function speakers({ attributions, sources }: Article): Source[] {
  return attributions.flatMap(({ sourceId }) => (sourceId === undefined ? [] : [sources[sourceId]!]));
}

function only(text: string, file: string): Source {
  const found = [...new Set(speakers(read(text, file)))];
  assert.equal(found.length, 1, found.map(({ label }) => label).join(", "));
  return found[0]!;
}

const chains = (article: Article): string[] =>
  article.attributions.map(({ chain }) => chain.map(({ name }) => name).join(" → "));

describe("titles of the desk's own", () => {
  const FILE = "style: { titles: [Reeve, Harbour Bailiff] }";

  it("are no part of a name, and tell what somebody is", () => {
    for (const [text, name, role] of [
      ["Reeve Anna Holt said the bridge was safe.", "Anna Holt", "Reeve"],
      ["Reeve Holt said the bridge was safe.", "Holt", "Reeve"],
      ["“It is safe,” said Reeve Holt.", "Holt", "Reeve"],
      ["Harbour Bailiff Piet Vos said the bridge was safe.", "Piet Vos", "Harbour Bailiff"],
    ] as const) {
      const source = only(text, FILE);
      assert.deepEqual([source.kind, source.name, source.role], ["named-person", name, role]);
      assert.equal(source.strength.level, "strong", "with a position");
    }
  });

  it("make one person of the name with and without them, and of the title alone", () => {
    checkSpeakers(
      "⟦a:Reeve Anna Holt⟧ said the bridge was safe. ⟦a:The reeve⟧ said it would open in May. ⟦a:Reeve Holt⟧ said so again. ⟦a:Holt⟧ said no more. ⟦a:The Reeve⟧ said it was late.",
      settingsOf(FILE),
    );
  });

  it("stand for an official where nobody is named", () => {
    for (const text of ["The reeve said the bridge was safe.", "The Reeve said the bridge was safe."]) {
      const source = only(text, FILE);
      assert.deepEqual([source.kind, source.name], ["unnamed-official", undefined]);
    }
  });

  it("are no titles in the names of organisations", () => {
    assert.equal(only("The Reeve Foundation said the bridge was safe.", FILE).name, "Reeve Foundation");
  });

  it("are names without the desk's file", () => {
    assert.equal(only("Reeve Holt said the bridge was safe.", "").name, "Reeve Holt");
  });
});

describe("newsrooms of the desk's own", () => {
  const FILE = "outlet: Dunmarrow Herald\nstyle: { outlets: [Harbour Signal, Harbourline] }";

  it("are outlets, and at most weak", () => {
    for (const [text, name] of [
      ["The Harbour Signal reported that the pier was closed.", "Harbour Signal"],
      ["According to the Harbour Signal, the pier was closed.", "Harbour Signal"],
      ["The Harbour Signal, a weekly, reported that the pier was closed.", "Harbour Signal"],
      ["Harbourline reported that the pier was closed.", "Harbourline"],
      ["HARBOURLINE reported that the pier was closed.", "Harbourline"],
    ] as const) {
      const source = only(text, FILE);
      assert.deepEqual([source.kind, source.name, source.strength.level], ["outlet", name, "weak"], text);
      assert.notEqual(only(text, "").kind, "outlet");
    }
  });

  const TOLD: readonly (readonly [string, readonly string[]])[] = [
    ["Ada Berg told the Harbour Signal that it was dark.", ["Ada Berg → Harbour Signal"]],
    ["“It was dark,” Ada Berg told Harbourline.", ["Ada Berg → Harbourline"]],
    ["“It was dark,” Ada Berg told the Harbour Signal’s Rolf Amsel.", ["Ada Berg → Harbour Signal"]],
    ["In an interview with the Harbour Signal, Ada Berg said it was dark.", ["Ada Berg → Harbour Signal"]],
    ["“It was dark,” Ada Berg said in a long telephone interview with Harbourline.", ["Ada Berg → Harbourline"]],
    ["Speaking to Harbourline, Ada Berg said it was dark.", ["Ada Berg → Harbourline"]],
    [
      "The Harbour Signal reported that Ada Berg had said it was dark.",
      ["Harbour Signal", "Ada Berg → Harbour Signal"],
    ],
    // No newsroom of the desk's, or nothing was told to it there.
    ["Ada Berg told the Harbour Council that it was dark.", ["Ada Berg"]],
    ["After an interview with Harbourline, Ada Berg said it was dark.", ["Ada Berg"]],
    ["Ada Berg told Harbourlines that it was dark.", ["Ada Berg"]],
    ["Ada Berg told CNN that it was dark.", ["Ada Berg → CNN"]],
    // The desk's own.
    ["Ada Berg told the Dunmarrow Herald that it was dark.", ["Ada Berg"]],
  ];
  for (const [text, expected] of TOLD) it(`carry: ${text}`, () => assert.deepEqual(chains(read(text, FILE)), expected));

  it("are a second hand", () => {
    const text = "Mayor Ada Berg told the Harbour Signal that it was dark.";
    const [with_, without] = [FILE, ""].map((file) => read(text, file).attributions[0]!.strength);
    assert.deepEqual(with_, {
      level: "weak",
      reasons: ["named, on the record, with a position", "known only through Harbour Signal"],
    });
    assert.equal(without?.level, "strong");
  });
});

describe("the desk's register", () => {
  const FILE = `sources:
  - { ref: s1, name: Ann Lee, aliases: [A. Lee, Annie], kind: named, role: city clerk, org: City of Ashford }
  - { ref: s2, name: Piet Vos, kind: spokesperson, org: the port }
  - { ref: s3, name: Pilots' Guild, aliases: [the guild], kind: organisation }
  - { ref: s4, name: Tidewatch, kind: outlet, aliases: [The Watch] }
  - { ref: S5, kind: official, role: an aide to the council, terms: background }
`;
  const about = ({ kind, name, role, organisation }: Source) => [kind, name, role, organisation];

  it("brings out no name that the desk keeps back", () => {
    const register = [
      { ref: "s1", name: "Ann Lee", aliases: ["Kestrel"], terms: "background", role: "clerk" } as const,
    ];
    const text = "Kestrel said the bridge was safe.";
    const [source] = createAnalyst().analyse({ text, format: "plain", settings: { register } }).sources;
    assert.deepEqual([source?.label, source?.name, source?.role], ["Kestrel", "Kestrel", undefined]);
  });

  it("knows a name and its aliases", () => {
    for (const text of [
      "Ann Lee said the pool was full.",
      "A. Lee said the pool was full.",
      "“It is full,” Annie said.",
    ]) {
      const source = only(text, FILE);
      assert.deepEqual(about(source), ["named-person", "Ann Lee", "city clerk", "City of Ashford"]);
      assert.equal(source.strength.level, "strong");
      assert.ok(source.because.includes("the desk’s register knows the name"));
    }
    assert.deepEqual(about(only("A. Lee said the pool was full.", "")), [
      "named-person",
      "A. Lee",
      undefined,
      undefined,
    ]);
  });

  it("makes one source of a name, its aliases and its surname", () => {
    checkSpeakers(
      "⟦a:A. Lee⟧ said the pool was full. ⟦b:Ada Berg⟧ said it was not. ⟦a:Ann Lee⟧ said it was. ⟦a:Lee⟧ said no more.",
      settingsOf(FILE),
    );
  });

  it("has the kind of one who is named first and speaks later", () => {
    const source = only("The council met Piet Vos on Monday. Vos said the pool was full.", FILE);
    assert.deepEqual(about(source), ["spokesperson", "Piet Vos", undefined, "the port"]);
  });

  it("leaves what the article itself says of somebody", () => {
    const source = only("Mayor Ann Lee said the pool was full.", FILE);
    assert.deepEqual(about(source), ["named-person", "Ann Lee", "Mayor", "City of Ashford"]);
  });

  it("knows organisations and newsrooms, in other words too", () => {
    assert.deepEqual(about(only("The guild said no.", FILE)).slice(0, 2), ["named-organisation", "Pilots' Guild"]);
    assert.equal(only("The guild said no.", "").name, undefined);
    assert.deepEqual(about(only("Tidewatch reported that it was dark.", FILE)).slice(0, 2), ["outlet", "Tidewatch"]);
    assert.deepEqual(chains(read("Ada Berg told The Watch that it was dark.", FILE)), ["Ada Berg → Tidewatch"]);
  });

  it("takes nobody for a source who shares a part of the name only", () => {
    for (const text of ["Ann Leeds said so.", "Bruce Lee said so.", "Ann Berg said so."])
      assert.equal(only(text, FILE).role, undefined, text);
  });

  const tagged = (tag: string) => only(`The pool will close in May.<!-- ${tag} -->`, FILE);

  it("is brought in by the `ref` of a tag", () => {
    assert.deepEqual(about(tagged("src: named; ref: s1")), [
      "named-person",
      "Ann Lee",
      "city clerk",
      "City of Ashford",
    ]);
    assert.deepEqual(about(tagged("src: named; ref: s2")), ["spokesperson", "Piet Vos", undefined, "the port"]);
    assert.deepEqual(about(tagged("src: named; ref: S2")), about(tagged("src: named; ref: s2")));
    assert.deepEqual(about(tagged("src: organisation; ref: s3")).slice(0, 2), ["named-organisation", "Pilots' Guild"]);
  });

  it("gives way to what the tag says", () => {
    assert.deepEqual(about(tagged("src: named; ref: s1; role: deputy clerk")), [
      "named-person",
      "Ann Lee",
      "deputy clerk",
      "City of Ashford",
    ]);
    assert.deepEqual(about(tagged("src: named; ref: s9")), ["named-person", undefined, undefined, undefined]);
  });

  it("names nobody whom the tag or the register protects", () => {
    const guarded = `${FILE}  - { ref: s6, name: Clara Moro, kind: named, terms: background }\n`;
    const ofTag = (tag: string) => {
      const { file } = { file: settingsFor(fileWithWarnings(guarded), "a.txt") };
      const article = createAnalyst().analyse({
        text: `The pool will close.<!-- ${tag} -->`,
        format: "plain",
        settings: file,
      });
      return JSON.stringify(article.sources);
    };
    for (const tag of [
      "src: official; ref: s1",
      "src: named; ref: s1; terms: background",
      "src: unnamed; by: s1",
      "src: named; ref: s6",
      "src: official; ref: S5",
    ])
      assert.doesNotMatch(ofTag(tag), /Lee|Moro/, tag);
    assert.match(ofTag("src: named; ref: s1"), /Lee/);
  });

  it("describes a source that has a code alone", () => {
    for (const tag of ["src: official; ref: S5", "src: official; by: S5"])
      assert.deepEqual(about(tagged(tag)), ["unnamed-official", undefined, "an aide to the council", undefined]);
  });

  it("makes one source of a tagged sentence and a named one", () => {
    const article = read("Ann Lee said the pool was full.\n\nIt will close in May.<!-- src: named; ref: s1 -->", FILE);
    assert.deepEqual(
      speakers(article).map(({ id }) => id),
      [0, 0],
    );
  });
});

describe("the desk's style and the cache of readings", () => {
  const text = inNews("Reeve Anna Holt told the Harbour Signal it was dark. A. Lee said so.");
  const FILE =
    "style: { titles: [Reeve], outlets: [Harbour Signal] }\nsources: [{ ref: s1, name: Ann Lee, aliases: [A. Lee] }]";

  it("never read a passage again", () => {
    const analyst = createAnalyst();
    const plain = analyst.analyse({ text, format: "plain" });
    const read = analyst.passagesRead;
    const housed = analyst.analyse({ text, format: "plain", settings: settingsOf(FILE) });
    assert.notDeepEqual(housed.sources, plain.sources);
    assert.deepEqual(analyst.analyse({ text, format: "plain" }), plain, "the kept readings are as they were");
    assert.equal(analyst.passagesRead, read);
  });

  it("change nothing where the desk has none", () => {
    const plain = createAnalyst().analyse({ text, format: "plain" });
    assert.deepEqual(read(text, ""), plain);
    assert.deepEqual(read(text, "style: { prefer: [add], titles: [] }"), plain);
  });

  it("take no time that grows with the register times the text", () => {
    const many = Array.from({ length: 5_000 }, (_, i) => ({
      ref: `s${i}`,
      name: `Ann Lee${i}`,
      aliases: [`A. Lee${i}`, `Lee${i}`],
    }));
    const long = Array.from({ length: 300 }, (_, i) => `Ann Lee${i} told the Harbour Signal it was dark.`).join("\n\n");
    const analyst = createAnalyst();
    const settings: AnalysisSettings = {
      register: many,
      style: { outlets: Array.from({ length: 5_000 }, (_, i) => `Signal ${i}`) },
    };
    analyst.analyse({ text: long, format: "plain" });
    const without = processorTime(() => analyst.analyse({ text: long, format: "plain" }));
    const within = processorTime(() => analyst.analyse({ text: long, format: "plain", settings }));
    assert.ok(within < 10 * without + 2_000);
  });
});

describe("an article under a desk's style, however broken", () => {
  const settings: AnalysisSettings = {
    style: { titles: ["Reeve", "Harbour Bailiff"], outlets: ["Harbour Signal", "the", "a.b", "("] },
    register: [
      { ref: "s1", name: "Ann Lee", aliases: ["A. Lee", "the clerk", "(", "he"], kind: "spokesperson" },
      { ref: "", name: "the" },
    ],
  };
  const pieces = [
    "Reeve ",
    "Holt ",
    "Harbour Bailiff ",
    "Ann Lee ",
    "A. Lee ",
    "the clerk ",
    "said ",
    "told ",
    "the Harbour Signal ",
    "in an interview with ",
    "that it was dark",
    ". ",
    ", ",
    "“",
    "”",
    "\n\n",
    "He ",
    "<!-- src: named; ref: s1 -->",
    "<!-- src: official; by: s1 -->",
    "\u{1F6A2}",
    "’s ",
  ];
  it("is a sound one", () => {
    const analyst = createAnalyst();
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (some) => {
        const text = some.join("");
        checkInvariants(text, analyst.analyse({ text, format: "markdown", settings }));
      }),
      { numRuns: 150 },
    );
  });
});

/** A file whose warnings are meant here. */
function fileWithWarnings(text: string) {
  const { file } = readDeskFile(text);
  assert.ok(file);
  return file;
}
