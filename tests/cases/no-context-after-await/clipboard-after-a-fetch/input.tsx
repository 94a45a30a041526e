export function Copy({ id }: { id: string }) {
  const copy = async () => {
    const response = await fetch(`/notes/${id}`);
    await navigator.clipboard.writeText(await response.text());
  };
  return <button onClick={copy}>Copy</button>;
}
