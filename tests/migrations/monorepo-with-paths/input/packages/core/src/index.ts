export * as core from './read';
