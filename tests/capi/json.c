/* Reads articles, each as the lengths of title, body and home on a line and then their bytes; writes their JSON. */
#include <bilateral.h>
#include <stdio.h>
#include <stdlib.h>

int main(void)
{
    bilateral_classifier *classifier;
    size_t title, body, home;
    if (bilateral_classifier_new(NULL, &classifier, NULL) != BILATERAL_OK)
        return 1;
    while (scanf("%zu %zu %zu", &title, &body, &home) == 3) {
        /* Exactly as long as the text, so that a byte read beyond it shows under a sanitizer. */
        char *text = malloc(title + body + home);
        const char *json;
        bilateral_report *report;
        bilateral_error error;
        if (getchar() != '\n' || fread(text, 1, title + body + home, stdin) != title + body + home)
            return 1;
        if (bilateral_classify_article(classifier, text, title, text + title, body, text + title + body, home, &report,
                                       &error) != BILATERAL_OK) {
            fprintf(stderr, "%s\n", error.message);
            return 1;
        }
        free(text);
        if (bilateral_report_json(report, &json, NULL) != BILATERAL_OK)
            return 1;
        puts(json);
        bilateral_report_free(report);
    }
    bilateral_classifier_free(classifier);
    return 0;
}
