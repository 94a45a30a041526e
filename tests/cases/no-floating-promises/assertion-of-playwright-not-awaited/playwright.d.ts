declare module '@playwright/test' {
  interface Locator {
    readonly selector: string;
  }
  interface Page {
    locator(selector: string): Locator;
  }
  interface Assertions {
    toBeVisible(): Promise<void>;
    toBe(value: unknown): Promise<void>;
  }
  export interface Expect {
    (value: unknown): Assertions;
    poll(actual: () => unknown): Assertions;
    extend(matchers: object): Expect;
  }
  export const expect: Expect;
  export function test(title: string, body: (fixtures: { page: Page }) => void | Promise<void>): void;
}
