import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** What the environment decides, parsed once at the start. */
export interface Config {
  /** port of the HTTP server; PORT, 8080 unless told */
  port: number;
  /** address the HTTP server listens on; HOST, all unless told */
  host: string;
  /** folder of what the guide knows; KNOWLEDGE_DIR, the one that comes with the guide unless told */
  knowledge: string;
  /** folder of what the guide says */
  locales: string;
}

const root = (folder: string) => fileURLToPath(new URL(`../${folder}`, import.meta.url));

const schema = z.object({
  PORT: z.coerce.number('expected a port number, for example 8080').int().min(0).max(65535).default(8080),
  HOST: z.string().min(1).default('0.0.0.0'),
  KNOWLEDGE_DIR: z.string().min(1).default(root('knowledge')),
});

/** Reads the configuration from the environment; throws one error that tells all mistakes, each with the variable and what it got. */
export function readConfig(environment: Record<string, string | undefined>): Config {
  const result = schema.safeParse(environment);
  if (!result.success) {
    const mistakes = result.error.issues.map(issue => {
      const variable = String(issue.path[0]);
      return `  ${variable}="${environment[variable] ?? ''}": ${issue.message}`;
    });
    throw new Error(`The environment cannot be used as it is:\n${mistakes.join('\n')}`);
  }
  const { PORT, HOST, KNOWLEDGE_DIR } = result.data;
  return { port: PORT, host: HOST, knowledge: KNOWLEDGE_DIR, locales: root('locales') };
}
