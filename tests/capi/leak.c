/* Loses a report. A checker of memory that finds nothing here is not switched on. */
#include <bilateral.h>
#include <stdio.h>

int main(void)
{
    bilateral_classifier *classifier;
    bilateral_report *report;
    if (bilateral_classifier_new(NULL, &classifier, NULL) != BILATERAL_OK ||
        bilateral_classify(classifier, "Kuwait and Syria", 16, &report, NULL) != BILATERAL_OK)
        return 1;
    printf("%zu actors\n", bilateral_report_actor_count(report));
    report = NULL;
    bilateral_classifier_free(classifier);
    return 0;
}
