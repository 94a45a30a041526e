import { useEffect, useState } from 'react';

async function load(id) {
  return (await fetch(`/names/${id}`)).text();
}
export function Name({ id }) {
  const [name, setName] = useState('');
  useEffect(async () => {
    setName(await load(id));
  }, [id]);
  return name;
}
