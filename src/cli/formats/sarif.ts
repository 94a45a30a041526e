import { pathToFileURL } from 'node:url';
import { splitBom } from '../../analysis/byte-order-mark.js';
import { placeIn } from '../../analysis/text-place.js';
import type { Fix, LintMessage, LintResult } from '../eslint-json.js';
import type { Format, FormatContext } from './format.js';
import { planLine } from './plan-text.js';
import { repositoryPath } from './repository-path.js';

/** Places count from 1. */
interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';
/** What paths count from: of this name GitHub's code scanning takes it for the checkout. */
const ROOT = '%SRCROOT%';
/** Says how the fingerprint is made: another way gets another name. */
const FINGERPRINT = 'asyncBoundary/v1';

const artifact = (file: string, root: string): { uri: string; uriBaseId: string } => ({
  uri: repositoryPath(file, root).split('/').map(encodeURIComponent).join('/'),
  uriBaseId: ROOT,
});

const location = (file: string, region: Region, root: string, text?: string): object => ({
  physicalLocation: { artifactLocation: artifact(file, root), region },
  ...(text !== undefined && { message: { text } }),
});

function regionOf({ line, column, endLine, endColumn }: LintMessage): Region {
  return { startLine: line, startColumn: column, ...(endLine !== undefined && { endLine, endColumn }) };
}

function replacedRegion(source: string, [from, to]: Fix['range']): Region {
  const { text } = splitBom(source);
  const [start, end] = [placeIn(text, from), placeIn(text, to)];
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

function fixesOf({ filePath, source }: LintResult, message: LintMessage, root: string): object {
  const { fix, data, suggestions = [] } = message;
  const title = data?.plan.kind === 'rewrite' ? data.plan.title : '';
  const all = [...(fix ? [{ desc: title, fix }] : []), ...suggestions];
  if (source === undefined || all.length === 0) return {};
  return {
    fixes: all.map(({ desc, fix: { range, text } }) => ({
      description: { text: desc },
      artifactChanges: [
        {
          artifactLocation: artifact(filePath, root),
          replacements: [{ deletedRegion: replacedRegion(source, range), insertedContent: { text } }],
        },
      ],
    })),
  };
}

function codeFlowsOf({ data }: LintMessage, root: string): object {
  if (!data?.chain) return {};
  const hops = data.chain.map(({ name, file, line, column }) => ({
    location: location(file, { startLine: line, startColumn: column, endColumn: column + name.length }, root, name),
  }));
  return { codeFlows: [{ threadFlows: [{ locations: hops }] }] };
}

function resultOf(
  file: LintResult,
  message: LintMessage,
  ruleIds: readonly string[],
  root: string,
  suppressions: readonly { readonly kind: 'inSource' | 'external' }[] = [],
): object {
  const { ruleId, data, fingerprint } = message;
  return {
    ruleId: ruleId!,
    ruleIndex: ruleIds.indexOf(ruleId!),
    level: message.severity === 1 ? 'warning' : 'error',
    message: { text: data ? `${message.message}\n${planLine(data)}` : message.message },
    locations: [location(file.filePath, regionOf(message), root)],
    ...codeFlowsOf(message, root),
    ...fixesOf(file, message, root),
    ...(fingerprint !== undefined && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
    // An empty list says that it was looked at and nothing suppresses it; code scanning shows what has none.
    suppressions,
    ...(data && { properties: { ...data } }),
  };
}

function notificationOf({ filePath }: LintResult, message: LintMessage, root: string): object {
  return {
    level: 'error',
    message: { text: message.message },
    locations: [location(filePath, regionOf(message), root)],
  };
}

/** SARIF 2.1.0: chains are code flows, plans are fixes, and what disables a finding is a suppression. */
export const sarif: Format = (results, { root, rulesMeta, version, cwd }: FormatContext) => {
  const ruleIds = Object.keys(rulesMeta);
  const lost = results.flatMap((file) =>
    file.messages.filter(({ fatal }) => fatal).map((message) => notificationOf(file, message, root)),
  );
  const found = results.flatMap((file) => [
    ...file.messages.filter(({ fatal }) => !fatal).map((message) => resultOf(file, message, ruleIds, root)),
    ...file.suppressedMessages.map((message) =>
      resultOf(
        file,
        message,
        ruleIds,
        root,
        message.suppressions.map(({ kind }) => ({ kind: kind === 'directive' ? 'inSource' : 'external' })),
      ),
    ),
  ]);
  const log = {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'async-boundary',
            semanticVersion: version,
            informationUri: 'https://github.com/async-boundary/eslint-plugin-async-boundary',
            rules: Object.entries(rulesMeta).map(([id, { docs }]) => ({
              id,
              shortDescription: { text: docs.description },
              helpUri: docs.url,
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: { [ROOT]: { uri: `${pathToFileURL(root).href}/` } },
        invocations: [
          {
            executionSuccessful: lost.length === 0,
            workingDirectory: { uri: `${pathToFileURL(cwd).href}/` },
            toolExecutionNotifications: lost,
          },
        ],
        results: found,
      },
    ],
  };
  return `${JSON.stringify(log)}\n`;
};
