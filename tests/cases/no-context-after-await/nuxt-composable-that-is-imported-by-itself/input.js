export async function useUser(load) {
  const name = await load();
  const config = useRuntimeConfig();
  return `${config.public.base}/${name}`;
}
