export interface Step {
  readonly kind: string;
}
export declare function step(): Step;
