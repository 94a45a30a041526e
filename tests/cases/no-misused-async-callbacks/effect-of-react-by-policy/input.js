import * as React from 'react';

async function load(id) {
  return (await fetch(`/names/${id}`)).text();
}
export function useName(id) {
  const [name, setName] = React.useState('');
  React.useLayoutEffect(async () => {
    setName(await load(id));
  }, [id]);
  return name;
}
