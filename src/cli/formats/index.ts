/** The ways to print a check, in the order help lists them. */
import type { CheckFormatRow } from "./checkFormat";

export const CHECK_FORMATS = [
  {
    name: "human",
    says: "for people: by file, with the words that are meant",
    load: async () => (await import("./human")).human,
  },
  {
    name: "lines",
    says: "one line each, for editors and problem matchers",
    load: async () => (await import("./lines")).lines,
  },
  {
    name: "json",
    says: "everything, for programs",
    load: async () => (await import("./json")).json,
  },
  {
    name: "sarif",
    says: "SARIF 2.1.0, for code scanning",
    load: async () => (await import("./sarif")).sarif,
  },
  {
    name: "github",
    says: "annotations in a GitHub workflow",
    load: async () => (await import("./github")).github,
  },
  {
    name: "checkstyle",
    says: "Checkstyle's XML, for Jenkins and others",
    load: async () => (await import("./checkstyle")).checkstyle,
  },
] as const satisfies readonly CheckFormatRow[];

export type CheckFormatName = (typeof CHECK_FORMATS)[number]["name"];
