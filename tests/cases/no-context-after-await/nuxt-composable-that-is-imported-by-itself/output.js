export async function useUser(load) {
  const config = useRuntimeConfig();
  const name = await load();
  return `${config.public.base}/${name}`;
}
