import * as React from 'react';
import { reportError } from './errors.js';

async function load(id) {
  return (await fetch(`/names/${id}`)).text();
}
export function useName(id) {
  const [name, setName] = React.useState('');
  React.useLayoutEffect(() => void (async () => {
    setName(await load(id));
  })().catch(reportError), [id]);
  return name;
}
