CREATE INDEX "allocation_allocated_on" ON "erp"."allocation" USING btree ("allocated_on");--> statement-breakpoint
CREATE INDEX "allocation_recorded" ON "erp"."allocation" USING btree ("recorded_at");