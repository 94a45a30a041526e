declare function html(parts: TemplateStringsArray): string;

export function render(): void {
  html`<p></p>`;
}
