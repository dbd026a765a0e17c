/** A module of bench/package.json, named at run time: the types of the project do not need what only bench/ installs. */
export async function load<Module>(name: string): Promise<Module> {
  return import(name);
}
