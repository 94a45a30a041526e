import type { Client, Project } from './protocol.js';

/** What the compiler has against a project's configuration. */
export function rejectionOf(
  { id, program, configFileName }: Project,
  { DiagnosticCategory }: Client,
): string | undefined {
  const [first] = [...program.getConfigFileParsingDiagnostics(), ...program.getProgramDiagnostics()].filter(
    ({ category }) => category === DiagnosticCategory.Error,
  );
  return first && `${first.fileName ?? configFileName ?? id}: ${first.text}`;
}
