import type { UserPoolClientType as SdkClient } from "@aws-sdk/client-cognito-identity-provider";
import type { UserPoolClientType } from "../../generated/src/UserPoolClientType.js";

/** The SDK parses dates, where JSON has strings. */
type Dates = "LastModifiedDate" | "CreationDate";

/** The SDK writes `undefined` for what is absent; a schema says nothing of such a value. */
type Exact<Type> = Type extends readonly unknown[]
  ? Type
  : Type extends object
    ? { [Name in keyof Type]: Exact<Exclude<Type[Name], undefined>> }
    : Type;

type Shared = Exclude<keyof UserPoolClientType & keyof SdkClient, Dates>;

/** Enumerations of which the service has newer values than the schema. */
type Newer = "ExplicitAuthFlows";

type Ours = Pick<UserPoolClientType, Shared>;
type Theirs = Exact<Pick<SdkClient, Shared>>;

/** Fails to compile unless the first type is assignable to the second. */
type Assignable<From extends To, To> = From;

/** What the generated type says fits the SDK, all of it. */
export type ToSdk = Assignable<Ours, Theirs>;

/** What the SDK says fits the generated type, but for the newer values. */
export type FromSdk = Assignable<Omit<Theirs, Newer>, Omit<Ours, Newer>>;

/** Of the newer enumeration, the values that both know are the generated ones. */
export type Flows = Assignable<
  NonNullable<Ours["ExplicitAuthFlows"]>[number],
  NonNullable<Theirs["ExplicitAuthFlows"]>[number]
>;

/** All members of the schema are known to the SDK. */
export type Members = Assignable<keyof UserPoolClientType, keyof SdkClient>;
