/** Runs the command line as a person would, in this process: words and standard input in; code, output and notes out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { PassThrough, Readable } from "node:stream";
import { runProgram, type Streams } from "../../../src/cli/program";

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

export async function run(args: readonly string[], { stdin = "" }: { stdin?: string | Uint8Array } = {}): Promise<Ran> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const [out, err] = [collected(stdout), collected(stderr)];
  const streams = { stdin: Readable.from([Buffer.from(stdin)]), stdout, stderr } as unknown as Streams;
  const code = await runProgram(args, streams);
  stdout.end();
  stderr.end();
  return { code, out: await out, err: await err };
}

async function collected(stream: Readable): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

/** A folder for one test, which is the current one while it runs. */
export class Workplace {
  readonly folder = mkdtempSync(path.join(tmpdir(), "on-the-record-"));
  private readonly before = process.cwd();

  constructor() {
    process.chdir(this.folder);
  }

  /** Gives the name that was given. */
  write(name: string, content: string | Uint8Array): string {
    mkdirSync(path.dirname(path.join(this.folder, name)), { recursive: true });
    writeFileSync(path.join(this.folder, name), content);
    return name;
  }

  leave(): void {
    process.chdir(this.before);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
