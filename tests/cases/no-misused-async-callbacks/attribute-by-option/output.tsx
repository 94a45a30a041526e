import * as React from 'react';
import { reportError } from './errors.js';

declare function save(id?: number): Promise<void>;
declare global {
  namespace JSX {
    interface IntrinsicElements {
      button: { onClick?: (event: unknown) => void };
    }
  }
}

export const button = (
  <button
    onClick={() => void (async () => {
      await save();
    })().catch(reportError)}
  />
);
