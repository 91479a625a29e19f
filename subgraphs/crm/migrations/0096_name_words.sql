CREATE TABLE "crm"."name_word" (
	"word" text collate "C" PRIMARY KEY NOT NULL,
	CONSTRAINT "name_word_length" CHECK (char_length("crm"."name_word"."word") between 3 and 40)
);
