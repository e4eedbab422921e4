export default { names: { rename: (name) => `my ${name}` } };
