CREATE TABLE "erp"."agreement" (
	"partner_id" uuid NOT NULL,
	"customer_id" uuid NOT NULL,
	"orders" boolean NOT NULL,
	"invoices" boolean NOT NULL,
	"valid_from" timestamp(3) with time zone NOT NULL,
	"valid_until" timestamp(3) with time zone,
	"revoked_at" timestamp(3) with time zone,
	"version" bigint NOT NULL,
	CONSTRAINT "agreement_partner_id_customer_id_pk" PRIMARY KEY("partner_id","customer_id")
);
--> statement-breakpoint
CREATE TABLE "erp"."partner_agreements" (
	"partner_id" uuid PRIMARY KEY NOT NULL,
	"version" bigint NOT NULL
);
