grant update (language) on crm.service_case to samspill_staff;
