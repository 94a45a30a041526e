export interface BlockingOptions {
  /** `handlers`: only what is called again and again while others wait; `async`: whatever could wait without blocking. */
  readonly where: 'handlers' | 'async';
  readonly checkExists: boolean;
  readonly checkTests: boolean;
}
