/** What a version of Vue makes of what a template has for an event: `@click="…"`. */
export interface TemplateHandlers {
  readonly versions: string;
  /**
   * Of which code the compiled function gives the value, so that Vue sees its promise: of every single expression
   * without a semicolon, or of a plain call alone.
   */
  readonly gives: 'expressions' | 'plain-calls';
  /** Where the rejection of such a promise goes. */
  readonly errorHandler: string;
}

/** The last of them is taken where no version is known, and only what is true of all is said then. */
export const TEMPLATE_HANDLERS: readonly TemplateHandlers[] = [
  // `isFunctionInvocation` of src/compiler/codegen/events.ts; `invokeWithErrorHandling` waits since 2.6.0.
  { versions: '>=2.6.0 <3.0.0-0', gives: 'plain-calls', errorHandler: 'Vue.config.errorHandler' },
  // `hasMultipleStatements` of compiler-core/src/transforms/vOn.ts; `callWithAsyncErrorHandling` of runtime-core.
  { versions: '>=3.0.0-0', gives: 'expressions', errorHandler: 'app.config.errorHandler' },
];
