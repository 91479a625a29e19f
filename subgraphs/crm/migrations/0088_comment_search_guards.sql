grant update (language) on crm.comment to samspill_staff;
