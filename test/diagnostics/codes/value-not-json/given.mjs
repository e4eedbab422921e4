export default {
  title: "Count",
  type: "integer",
  maximum: 10n,
};
