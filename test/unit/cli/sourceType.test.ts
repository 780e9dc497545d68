/** Our sources as the six types of MCAE, and what a reader would call them. */
import assert from "node:assert/strict";
import { openSourceType, sourceName, sourceType } from "../../../src/cli/formats/sourceType";
import { sourceOf } from "../sources/speakers";

const CASES: readonly (readonly [phrase: string, type: string, name: string | undefined])[] = [
  ["Vera Lund", "named-person", "Vera Lund"],
  ["Vera Lund and Paul Brandt", "named-person", "Vera Lund and Paul Brandt"],
  ["Ben Okafor, a spokesman for the port", "named-person", "Ben Okafor"],
  ["a spokeswoman for the port", "named-organization", "port"],
  ["a police spokesman", "named-organization", "police"],
  ["a spokesman", "unnamed-person", undefined],
  ["the World Bank", "named-organization", "World Bank"],
  ["police", "named-organization", "police"],
  ["Reuters", "named-organization", "Reuters"],
  ["a Delft University study", "named-organization", "Delft University"],
  ["figures from the Harbour Board", "named-organization", "Harbour Board"],
  ["a statement from the Harbour Board", "named-organization", "Harbour Board"],
  ["an email from the Harbour Board", "document", "email from the Harbour Board"],
  ["a survey", "document", "survey"],
  ["the indictment", "document", "indictment"],
  ["a source", "anonymous-source", undefined],
  ["three people familiar with the talks", "anonymous-source", undefined],
  ["two of the people in the room", "anonymous-source", undefined],
  ["officials briefed on the talks", "anonymous-source", undefined],
  ["an official", "anonymous-source", undefined],
  ["a witness", "unnamed-person", undefined],
  ["city officials", "unnamed-group", "city officials"],
  ["residents", "unnamed-group", "residents"],
  ["a majority of voters", "unnamed-group", "majority of voters"],
  ["a dozen former employees", "unnamed-group", "dozen former employees"],
];

describe("source types of MCAE", () => {
  for (const [phrase, type, name] of CASES) {
    it(phrase, () => {
      const source = sourceOf(phrase);
      assert.equal(sourceType(source), type);
      assert.equal(sourceName(source)?.toLowerCase(), name?.toLowerCase());
    });
  }

  it("of whom the text leaves open, by the pronoun", () => {
    assert.equal(openSourceType("She"), "named-person");
    assert.equal(openSourceType("it"), "named-organization");
    assert.equal(openSourceType("they"), "unnamed-group");
  });
});
