const char* add = "insert into person (number) values (1)";
