import { put } from 'redux-saga/effects';

export function announce(type: string): void {
  put({ type });
}
