declare function load(): Promise<string>;
declare function html(parts: TemplateStringsArray, ...values: unknown[]): string;
export const page = html`<p>${load()}</p>`;
