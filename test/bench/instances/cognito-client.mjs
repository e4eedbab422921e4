// Clients of a user pool as applications have them: all members, or without some of the groups that belong together.
import { createRandom, pick } from "../validators/random.mjs";

const whole = {
  UserPoolId: "eu-west-1_a1B2c3D4e",
  ClientName: "shop",
  ClientId: "5r7u9k2m4p6s8v0y3a5d7g9j1l",
  ClientSecret: "1q2w3e4r5t6z7u8i9o0p",
  LastModifiedDate: "2025-06-01T08:15:00Z",
  CreationDate: "2024-11-30T22:05:09.250+01:00",
  RefreshTokenValidity: 90,
  AccessTokenValidity: 15,
  IdTokenValidity: 30,
  TokenValidityUnits: { AccessToken: "minutes", IdToken: "minutes", RefreshToken: "days" },
  ReadAttributes: ["email", "email_verified", "family_name", "custom:department"],
  WriteAttributes: ["email", "family_name"],
  ExplicitAuthFlows: ["ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH"],
  SupportedIdentityProviders: ["COGNITO", "SignInWithApple"],
  CallbackURLs: ["https://shop.example/signed-in", "http://localhost:8080/signed-in"],
  LogoutURLs: ["https://shop.example/signed-out"],
  DefaultRedirectURI: "https://shop.example/signed-in",
  AllowedOAuthFlows: ["code"],
  AllowedOAuthScopes: ["openid", "email", "shop/orders.read"],
  AllowedOAuthFlowsUserPoolClient: true,
  AnalyticsConfiguration: {
    ApplicationArn: "arn:aws:mobiletargeting:eu-west-1:210987654321:apps/0f1e2d3c4b5a",
    RoleArn: "arn:aws:iam::210987654321:role/shop-analytics",
    UserDataShared: true,
  },
  PreventUserExistenceErrors: "ENABLED",
  EnableTokenRevocation: true,
  EnablePropagateAdditionalUserContextData: false,
  AuthSessionValidity: 5,
};

const groups = [
  ["ClientSecret"],
  ["RefreshTokenValidity", "AccessTokenValidity", "IdTokenValidity", "TokenValidityUnits"],
  ["ReadAttributes", "WriteAttributes"],
  ["CallbackURLs", "LogoutURLs", "DefaultRedirectURI"],
  ["AllowedOAuthFlows", "AllowedOAuthScopes", "AllowedOAuthFlowsUserPoolClient"],
  ["AnalyticsConfiguration"],
  ["EnableTokenRevocation", "EnablePropagateAdditionalUserContextData", "AuthSessionValidity"],
];
const names = ["shop", "Back office", "mobile_app", "Caf\u00e9 orders", "partners, EU", "a"];
const providers = ["COGNITO", "Google", "Facebook", "LoginWithAmazon", "Unternehmens-SAML"];

/** Valid instances; parsed from text, as they come into a program. */
export const instances = Array.from({ length: 60 }, (_, index) => {
  const random = createRandom(index + 1);
  const client = {
    ...whole,
    ClientName: pick(names, random),
    ClientId: `${whole.ClientId.slice(0, 20)}${index}`,
    AccessTokenValidity: 5 + index,
    SupportedIdentityProviders: [pick(providers, random), pick(providers, random)],
  };
  for (const group of groups) {
    if (index % 3 === 0 || random() > 0.35) continue;
    for (const name of group) delete client[name];
  }
  return JSON.parse(JSON.stringify(client));
});
